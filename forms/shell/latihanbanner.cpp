// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/latihanbanner.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/look.h"
#include "forms/widgets/paint.h"

#include <QPainter>

namespace lumbung {

LatihanBanner::LatihanBanner(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("LATIHAN – bukan data asli"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LatihanBanner::sizeHint() const
{
    return {200, fontMetrics().height() + 4};
}

void LatihanBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    const Tone &tone = look.tone(StatusKind::Perbaikan);
    painter.fillRect(rect(), tone.tint);
    painter.setPen(QPen(look.pending, 8));
    for (int x = -height(); x < width() + height(); x += 24)
        painter.drawLine(x, height() + 4, x + height() + 8, -4);
    QFont bold = metaFont(font());
    bold.setBold(true);
    painter.setFont(bold);
    const QString words = accessibleName();
    const int wide = painter.fontMetrics().horizontalAdvance(words) + 24;
    painter.fillRect(QRect((width() - wide) / 2, 0, wide, height()), tone.tint);
    painter.setPen(tone.text);
    painter.drawText(rect(), Qt::AlignCenter, words);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
}

} // namespace lumbung
