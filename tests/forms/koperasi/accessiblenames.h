// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QStringList>
#include <QWidget>

namespace lumbung {

/// Controls that the keyboard reaches but a screen reader could not name.
inline QStringList namelessControls(const QWidget &page)
{
    QStringList nameless;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisibleTo(&page))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!named)
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->parentWidget()->objectName();
    }
    return nameless;
}

} // namespace lumbung
