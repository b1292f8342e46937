// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/sinkronbutton.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int tepiSinkron = 8;
constexpr int jarakKata = 6;

} // namespace

SinkronButton::SinkronButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SinkronButton::tampilkan(Bentuk bentuk, const QString &kata)
{
    if (bentuk == m_bentuk && kata == text())
        return;
    m_bentuk = bentuk;
    setText(kata);
    setToolTip(kata);
    setAccessibleName(tr("Sinkron: %1").arg(kata));
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QSize SinkronButton::sizeHint() const
{
    const QFontMetrics metrics(metaFont(font()));
    return {2 * tepiSinkron + metrics.height() + jarakKata + metrics.horizontalAdvance(text()) + 2,
            metrics.height() + 6};
}

QSize SinkronButton::minimumSizeHint() const
{
    const QFontMetrics metrics(metaFont(font()));
    const int kata = metrics.horizontalAdvance(text().section(u'·', 0, 0)) + metrics.averageCharWidth() * 3;
    return {std::min(sizeHint().width(), 2 * tepiSinkron + metrics.height() + jarakKata + kata),
            sizeHint().height()};
}

void SinkronButton::lukisBentuk(QPainter &painter, const QRectF &kotak) const
{
    const Look &look = Look::of(palette());
    const qreal jari = kotak.height() * 0.24;
    switch (m_bentuk) {
    case Bentuk::Kosong:
    case Bentuk::Penuh: {
        const bool penuh = m_bentuk == Bentuk::Penuh;
        const QColor tinta = penuh ? look.tone(StatusKind::Valid).text : look.text2;
        painter.setPen(QPen(tinta, 1.6));
        painter.setBrush(penuh ? QBrush(tinta) : QBrush(Qt::NoBrush));
        painter.drawEllipse(kotak.center(), jari, jari);
        break;
    }
    case Bentuk::Naik: paintIcon(painter, kotak, QStringLiteral("arrow-up"), look.accentText); break;
    case Bentuk::Turun: paintIcon(painter, kotak, QStringLiteral("arrow-down"), look.accentText); break;
    case Bentuk::Perlu:
        paintIcon(painter, kotak, QStringLiteral("triangle-alert"), look.tone(StatusKind::Perbaikan).text);
        break;
    }
}

void SinkronButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    if (underMouse())
        painter.fillRect(rect(), look.hover);
    painter.setFont(metaFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const qreal sisi = metrics.height() - 2;
    lukisBentuk(painter, QRectF(tepiSinkron, (height() - sisi) / 2.0, sisi, sisi));
    const QRect kata = rect().adjusted(tepiSinkron + metrics.height() + jarakKata, 0, -tepiSinkron, 0);
    painter.setPen(m_bentuk == Bentuk::Perlu ? look.text : look.text2);
    painter.drawText(kata, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text(), Qt::ElideRight, kata.width() + 2));
    if (hasFocus())
        paintFocus(painter, rect(), look);
}

void SinkronButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lumbung
