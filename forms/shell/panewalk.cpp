// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/panewalk.h"

#include <QApplication>
#include <QWidget>

namespace lumbung {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

/// Where the part takes the keys, or none.
QWidget *entryOf(QWidget *pane)
{
    if (QWidget *left = pane->focusWidget(); left != pane && takesKeys(left))
        return left;
    if (pane->focusPolicy() != Qt::NoFocus)
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && takesKeys(next))
            return next;
    return nullptr;
}

qsizetype paneOf(const QList<QWidget *> &panes, const QWidget *focus)
{
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            return i;
    return -1;
}

} // namespace

void walkPanes(const QList<QWidget *> &panes, int by)
{
    const qsizetype count = panes.size();
    const qsizetype from = paneOf(panes, QApplication::focusWidget());
    const qsizetype start = from >= 0 ? from : by > 0 ? -1 : count;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *pane = panes[(start + by * step + 2 * count) % count];
        QWidget *entry = takesKeys(pane) ? entryOf(pane) : nullptr;
        if (entry && entry != QApplication::focusWidget()) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace lumbung
