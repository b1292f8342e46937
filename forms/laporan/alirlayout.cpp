// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/alirlayout.h"

#include <QWidget>

namespace lumbung {

AlirLayout::AlirLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

AlirLayout::~AlirLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *AlirLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize AlirLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void AlirLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int AlirLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    int rowHeight = 0; // one for all rows: fields and chips stand on one middle line
    for (const QLayoutItem *item : m_items)
        rowHeight = item->isEmpty() ? rowHeight : qMax(rowHeight, item->sizeHint().height());
    int x = inner.left();
    int y = inner.top();
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({inner.width(), rowHeight});
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += rowHeight + spacing();
        }
        if (m_ujungKanan && item == m_items.back())
            x = inner.right() + 1 - size.width();
        if (move)
            item->setGeometry({QPoint(x, y + (rowHeight - size.height()) / 2), size});
        x += size.width() + spacing();
    }
    return y + rowHeight - rect.top() + margins.bottom();
}

} // namespace lumbung
