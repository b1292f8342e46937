// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/kepalakolom.h"

#include "forms/widgets/icon.h"

#include <QPainter>
#include <QStyleOptionHeader>

namespace lumbung {

KepalaKolom::KepalaKolom(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
}

void KepalaKolom::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->sortIndicator = QStyleOptionHeader::None;
}

void KepalaKolom::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (!isSortIndicatorShown() || sortIndicatorSection() != section)
        return;
    const auto alignment =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    QFont bold = font();
    bold.setBold(true);
    const int words = QFontMetrics(bold).horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString());
    const int side = fontMetrics().height() - 2;
    const int x = alignment & Qt::AlignRight ? rect.right() - 8 - words - side - 2 : rect.left() + 8 + words + 2;
    const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
    paintIcon(*painter, QRectF(x, rect.center().y() - side / 2.0, side, side),
              up ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), Look::of(palette()).accentText);
}

} // namespace lumbung
