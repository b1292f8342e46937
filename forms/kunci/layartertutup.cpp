// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/layartertutup.h"

#include <QApplication>
#include <QWidget>

namespace lumbung {

namespace {

/// Menus and completers give way for good: nobody expects a half-open menu after an absence.
void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        if (!popup->close())
            break;
}

} // namespace

void LayarTertutup::tutup(QWidget *depan)
{
    if (m_closed)
        return;
    closePopups();
    m_closed = true;
    m_active = QApplication::activeWindow();
    m_focus = QApplication::focusWidget();
    depan->show(); // before the others go: the program must not think that its last window was closed
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (window != depan && window->isVisible())
            m_hidden += window;
    // Dialogs before the windows they stand on.
    for (auto it = m_hidden.crbegin(); it != m_hidden.crend(); ++it)
        if ((*it)->parentWidget())
            (*it)->hide();
    for (const auto &window : std::as_const(m_hidden))
        window->hide();
    depan->activateWindow();
}

void LayarTertutup::buka()
{
    if (!m_closed)
        return;
    m_closed = false;
    for (const bool dialogs : {false, true})
        for (const auto &window : std::as_const(m_hidden))
            if (window && (window->parentWidget() != nullptr) == dialogs)
                window->show();
    if (m_active)
        m_active->activateWindow();
    if (m_focus)
        m_focus->setFocus(Qt::ActiveWindowFocusReason);
    m_hidden.clear();
}

} // namespace lumbung
