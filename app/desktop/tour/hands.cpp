// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour/hands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QWindow>

// Exported by Qt Gui for its own test library; they feed the queue that a window system feeds.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString &text = QString(), bool repeat = false, ushort count = 1);
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow *window, const QPointF &local, const QPointF &global,
                                      Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type,
                                      Qt::KeyboardModifiers modifiers, int timestamp);
QT_END_NAMESPACE

namespace lumbung::hands {

namespace {

void stroke(QWidget *window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QWindow *target = window->window()->windowHandle();
    qt_handleKeyEvent(target, QEvent::KeyPress, key, modifiers, text);
    qt_handleKeyEvent(target, QEvent::KeyRelease, key, modifiers, text);
}

} // namespace

void press(QWidget *window, const QKeySequence &keys)
{
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination combination = keys[static_cast<uint>(i)];
        stroke(window, combination.key(), combination.keyboardModifiers(), {});
    }
}

void type(QWidget *window, const QString &text)
{
    for (const QChar letter : text)
        stroke(window, letter.toUpper().unicode(), Qt::NoModifier, letter);
}

void clickAt(QWidget *widget, const QPoint &place)
{
    QWindow *target = widget->window()->windowHandle();
    const QPointF local = widget->mapTo(widget->window(), place);
    const QPointF global = widget->mapToGlobal(place);
    const auto time = static_cast<int>(QDateTime::currentMSecsSinceEpoch() & 0x7fffffff);
    qt_handleMouseEvent(target, local, global, Qt::NoButton, Qt::NoButton, QEvent::MouseMove, Qt::NoModifier, time);
    qt_handleMouseEvent(target, local, global, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress,
                        Qt::NoModifier, time);
    qt_handleMouseEvent(target, local, global, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease,
                        Qt::NoModifier, time + 1);
}

void click(QWidget *widget)
{
    clickAt(widget, widget->rect().center());
}

QWidget *find(const QString &name)
{
    QWidget *byText = nullptr;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (widget->accessibleName() == name)
            return widget;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget);
            button && QString(button->text()).remove(u'&') == name)
            byText = widget;
        else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->text() == name)
            byText = widget;
    }
    return byText;
}

QWidget *popup()
{
    return QApplication::activePopupWidget();
}

QWidget *focusIn(QWidget *window)
{
    QWidget *focus = QApplication::focusWidget();
    return focus && window->isAncestorOf(focus) ? focus : nullptr;
}

} // namespace lumbung::hands
