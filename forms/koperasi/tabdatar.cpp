// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/tabdatar.h"

#include "forms/widgets/paint.h"

#include <QPainter>

namespace lumbung {

TabDatar::TabDatar(const QString &accessibleName, QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(accessibleName);
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
}

QSize TabDatar::tabSizeHint(int index) const
{
    QFont bold = font();
    bold.setBold(true); // room for the chosen tab, so nothing jumps
    return {QFontMetrics(bold).horizontalAdvance(tabText(index)) + 22, fontMetrics().height() + 15};
}

void TabDatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.setPen(look.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    for (int tab = 0; tab < count(); ++tab) {
        if (!isTabVisible(tab))
            continue;
        const QRect box = tabRect(tab);
        const bool chosen = tab == currentIndex();
        QFont words = font();
        words.setBold(chosen);
        painter.setFont(words);
        painter.setPen(chosen ? look.accentText : look.text2);
        painter.drawText(box, Qt::AlignCenter, tabText(tab));
        if (chosen)
            painter.fillRect(QRect(box.left() + 10, box.bottom() - 1, box.width() - 20, 2), look.accent);
        if (chosen && hasFocus())
            paintFocus(painter, QRectF(box), look);
    }
}

} // namespace lumbung
