// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/langkahstrip.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/look.h"

#include <QMouseEvent>
#include <QPainter>

namespace lumbung {

namespace {

constexpr int tepiLangkah = 16;
constexpr int jedaLangkah = 34;
constexpr int lebarTanda = 24;

} // namespace

LangkahStrip::LangkahStrip(const QStringList &langkah, QWidget *parent) : QWidget(parent), m_langkah(langkah)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    bacakan();
}

void LangkahStrip::setSekarang(int langkah)
{
    m_sekarang = langkah;
    bacakan();
    update();
}

void LangkahStrip::setTerjauh(int langkah)
{
    m_terjauh = langkah;
    update();
}

void LangkahStrip::bacakan()
{
    setAccessibleName(
        tr("Langkah %1 dari %2: %3").arg(m_sekarang + 1).arg(m_langkah.size()).arg(m_langkah.value(m_sekarang)));
}

QSize LangkahStrip::sizeHint() const
{
    return {640, fontMetrics().height() + 20};
}

int LangkahStrip::lebarLangkah(int langkah) const
{
    QFont bold = font();
    bold.setBold(true);
    return lebarTanda + QFontMetrics(bold).horizontalAdvance(m_langkah[langkah]);
}

void LangkahStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    int x = tepiLangkah;
    for (int i = 0; i < m_langkah.size(); ++i) {
        const bool done = i < m_sekarang;
        const bool now = i == m_sekarang;
        const QColor ink = now ? look.accentText : done ? look.text : look.text2;
        const QRectF mark(x, (height() - 18) / 2.0, 18, 18);
        if (done) {
            paintIcon(painter, mark, QStringLiteral("circle-check"), look.accentText);
        } else {
            painter.setPen(QPen(now ? look.accent : look.lineStrong, now ? 2 : 1));
            painter.setBrush(now ? look.accentTint : look.surface);
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
            QFont small = font();
            small.setPointSizeF(font().pointSizeF() * 0.85);
            small.setBold(now);
            painter.setFont(small);
            painter.setPen(ink);
            painter.drawText(mark, Qt::AlignCenter, QString::number(i + 1));
        }
        QFont face = font();
        face.setBold(now);
        painter.setFont(face);
        painter.setPen(ink);
        const int width = lebarLangkah(i);
        painter.drawText(QRect(x + lebarTanda, 0, width - lebarTanda, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_langkah[i]);
        x += width;
        if (i + 1 < m_langkah.size())
            paintIcon(painter, QRectF(x + (jedaLangkah - 14) / 2.0, (height() - 14) / 2.0, 14, 14),
                      QStringLiteral("chevron-right"), look.text3);
        x += jedaLangkah;
    }
    painter.setPen(look.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void LangkahStrip::mousePressEvent(QMouseEvent *event)
{
    int x = tepiLangkah;
    for (int i = 0; i < m_langkah.size(); ++i) {
        const int width = lebarLangkah(i);
        if (event->pos().x() >= x && event->pos().x() < x + width && i <= m_terjauh && i != m_sekarang)
            Q_EMIT dipilih(i);
        x += width + jedaLangkah;
    }
}

} // namespace lumbung
