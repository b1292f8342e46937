// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/ringkasanmasalah.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/paint.h"
#include "models/koperasi/teksisian.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int mostLines = 5; // the fields below stay in sight; F3 walks through all

/// One line: icon, the field as a link, the sentence.
class ProblemLine : public QAbstractButton {
public:
    ProblemLine(const PesanIsian &message, QWidget *parent)
        : QAbstractButton(parent),
          m_wrong(message.keparahan == Keparahan::Salah),
          m_where(RingkasanMasalah::tr("%1, %2:").arg(namaSeksi(spec(message.field).section),
                                                      namaIsian(message.field))),
          m_what(message.kalimat)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(m_where + u' ' + m_what);
        setToolTip(m_what);
    }
    QSize sizeHint() const override { return {200, heightForWidth(200)}; }
    QSize minimumSizeHint() const override { return {200, lineHeight() + 3}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return sentenceIn(width).bottom() + 3; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look &look = Look::of(palette());
        const QColor tone = look.tone(m_wrong ? StatusKind::Terlambat : StatusKind::Perbaikan).text;
        const double side = lineHeight() - 3.0;
        paintIcon(painter, QRectF(0, 2.5, side, side),
                  m_wrong ? QStringLiteral("octagon-alert") : QStringLiteral("triangle-alert"), tone);
        painter.setFont(metaFont(font()));
        painter.setPen(look.accentText);
        painter.drawText(QRect(textLeft(), 1, width() - textLeft(), lineHeight()), Qt::AlignVCenter, m_where);
        painter.setPen(look.text);
        painter.drawText(sentenceIn(width()), Qt::TextWordWrap, m_what);
        if (hasFocus())
            paintFocus(painter, QRectF(rect()), look);
    }

private:
    int lineHeight() const { return QFontMetrics(metaFont(font())).height(); }
    int textLeft() const { return lineHeight() + 4; }
    /// Beside the place where it fits, else below it in as many lines as it takes.
    QRect sentenceIn(int width) const
    {
        const QFontMetrics meta(metaFont(font()));
        const int beside = textLeft() + meta.horizontalAdvance(m_where) + 5;
        const int sentence = meta.horizontalAdvance(m_what) + 1;
        if (beside + sentence <= width)
            return {beside, 1, sentence, meta.height()};
        const QRect room(textLeft(), 1 + meta.height(), std::max(1, width - textLeft()), 10 * meta.height());
        return meta.boundingRect(room, Qt::TextWordWrap, m_what);
    }

    bool m_wrong;
    QString m_where;
    QString m_what;
};

} // namespace

RingkasanMasalah::RingkasanMasalah(QWidget *parent)
    : QFrame(parent), m_title(new TextLabel(Letters::Strong, {}, this)), m_lines(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(4);
    m_lines->setSpacing(1);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    hide();
}

void RingkasanMasalah::setPesan(const std::vector<PesanIsian> &pesan)
{
    if (pesan == m_shown)
        return; // a line that has the focus stays
    m_shown = pesan;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int wrong = 0;
    int check = 0;
    for (const PesanIsian &message : pesan) {
        if (message.keparahan == Keparahan::Info)
            continue;
        (message.keparahan == Keparahan::Salah ? wrong : check) += 1;
        if (wrong + check > mostLines)
            continue;
        auto *line = new ProblemLine(message, this);
        connect(line, &QAbstractButton::clicked, this,
                [this, field = message.field] { Q_EMIT jumpRequested(field); });
        m_lines->addWidget(line);
    }
    m_wrong = wrong > 0;
    QStringList parts;
    if (wrong > 0)
        parts << tr("%1 hal harus diperbaiki").arg(wrong);
    if (check > 0)
        parts << tr("%1 perlu dicek").arg(check);
    if (wrong + check > mostLines)
        parts << tr("%1 yang pertama:").arg(mostLines);
    m_title->setText(parts.join(QStringLiteral(", ")));
    setAccessibleName(m_title->text());
    if (wrong + check == 0)
        hide();
    update();
}

void RingkasanMasalah::focusFirst()
{
    show();
    if (m_lines->count() > 0)
        m_lines->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void RingkasanMasalah::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tone &tone = Look::of(palette()).tone(m_wrong ? StatusKind::Terlambat : StatusKind::Perbaikan);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.text);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRectF(0, 2, 4, height() - 4), tone.text);
}

} // namespace lumbung
