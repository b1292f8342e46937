// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

/// Hands that work the window as a person does: keys and clicks go through the window system's queue, so
/// shortcuts, focus and popups behave as with real ones.
namespace lumbung::hands {

void press(QWidget *window, const QKeySequence &keys);
void type(QWidget *window, const QString &text);
void click(QWidget *widget);
/// Clicks a place inside the widget (an item of a list, a cell).
void clickAt(QWidget *widget, const QPoint &place);

/// The visible widget of any window with this accessible name, button text or label text, or nothing.
QWidget *find(const QString &name);
/// The open popup (a menu, a column menu), or nothing.
QWidget *popup();
/// The widget inside the window that has the focus, or nothing.
QWidget *focusIn(QWidget *window);

template <typename Wanted>
Wanted *findOf(QWidget *window)
{
    for (Wanted *widget : window->findChildren<Wanted *>())
        if (widget->isVisible())
            return widget;
    return nullptr;
}

} // namespace lumbung::hands
