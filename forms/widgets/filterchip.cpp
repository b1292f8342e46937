// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/filterchip.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "forms/widgets/verbbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace lumbung {

FilterChip::FilterChip(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(tr("Saringan %1. Tekan untuk menghapus").arg(words));
    setToolTip(tr("Hapus saringan ini"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FilterChip::removeRequested);
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics(metaFont(font()));
    return {10 + metrics.horizontalAdvance(text()) + 6 + metrics.height() + 6, metrics.height() + 10};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accentTint);
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setFont(metaFont(font()));
    painter.setPen(look.text);
    const int side = painter.fontMetrics().height() - 2;
    painter.drawText(rect().adjusted(10, 0, -side - 8, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
    paintIcon(painter, QRectF(width() - side - 6, (height() - side) / 2.0, side, side), QStringLiteral("x"),
              underMouse() ? look.text : look.text2);
    if (hasFocus())
        paintFocus(painter, rect(), look);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

FilterChipRow::FilterChipRow(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    hide();
}

void FilterChipRow::setChips(const QStringList &words)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < words.size(); ++i) {
        auto *chip = new FilterChip(words[i], this);
        connect(chip, &FilterChip::removeRequested, this, [this, i] { Q_EMIT removeRequested(i); });
        m_row->addWidget(chip);
    }
    if (words.size() > 1) {
        auto *clear = new VerbButton(tr("Hapus semua"), {}, VerbButton::Rank::Quiet, this);
        connect(clear, &QAbstractButton::clicked, this, &FilterChipRow::clearRequested);
        m_row->addWidget(clear);
    }
    m_row->addStretch(1);
    setVisible(!words.isEmpty());
}

} // namespace lumbung
