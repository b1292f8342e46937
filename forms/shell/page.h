// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/deeplink.h"

#include <QAction>
#include <QByteArray>
#include <QList>
#include <QWidget>

namespace lumbung {

/// A page of the main window: one tab. The window opens pages by deep link, keeps their state over restarts
/// and crashes, and asks them what to show in tab, status bar, menu "Data" and command bar.
/// The window owns Ctrl+K, Ctrl+F, Ctrl+Z, Ctrl+W, Ctrl+Q, F1, F5, F6, Shift+F6, F11, Alt+1..9, Alt+Left and
/// Alt+Right, Ctrl+Tab, Ctrl+plus, Ctrl+minus and Ctrl+0; pages take none of them for their own actions.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;    ///< tab text and start of the window title
    virtual QString iconName() const = 0; ///< lucide name
    /// The link that shows this page again with what it shows now.
    virtual DeepLink link() const = 0;
    /// Shows another view of the same place (same page and item): a filter, a year. The default does nothing.
    virtual void follow(const DeepLink &link) { Q_UNUSED(link) }
    /// Whether this tab is the one that shows the link; a page with parts answers for all of them.
    virtual bool answers(const DeepLink &wanted) const { return link().samePlace(wanted); }

    /// Cursor, widths, half-typed things that are cheap to keep; called when it changes and at closing.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }

    /// F5, and after any committed write.
    virtual void refresh() {}
    /// Main verb first, at most five; also listed in menu "Data" and found by the command bar.
    virtual QList<QAction *> verbs() const { return {}; }
    /// Further actions that only the menu and the command bar show (F2, Ctrl+D, …).
    virtual QList<QAction *> moreActions() const { return {}; }
    /// Right part of the status bar, "Baris 14 dari 214"; empty for none.
    virtual QString position() const { return {}; }
    /// Scope shown left of it, "Kec. Cibinong"; empty for none.
    virtual QString scopeText() const { return {}; }
    /// Parts that F6 walks through, in reading order; empty = the whole page.
    virtual QList<QWidget *> panes() const { return {}; }
    /// The widget that takes the keys when the page is opened; none while the page is still being read
    /// (firstFocusReady() follows). A later visit comes back to where the person was.
    virtual QWidget *firstFocus() const { return nullptr; }
    /// The widget of Ctrl+F, or none.
    virtual QWidget *searchField() const { return nullptr; }

Q_SIGNALS:
    void titleChanged();
    void linkChanged();     ///< link() or saveState() answers something new
    void positionChanged(); ///< position() or scopeText()
    void firstFocusReady(); ///< firstFocus() answers a widget now
    void openRequested(const lumbung::DeepLink &link);
    /// Opens in the same tab if this page is the one being left (a form after "Simpan dan baru").
    void replaceRequested(const lumbung::DeepLink &link);
    void closeRequested();
};

} // namespace lumbung
