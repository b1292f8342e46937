// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/linkhistory.h"
#include "forms/shell/opentabs.h"
#include "forms/shell/pagefactory.h"

class QStackedWidget;

namespace lumbung {

class DocumentTabs;

/// Tabs and their pages: opens links, closes tabs, walks the history, knows what to keep over a restart.
class Workbench : public QWidget {
    Q_OBJECT
public:
    explicit Workbench(const PageFactory &factory, QWidget *parent = nullptr);

    /// Opens the link in the tab of that place, or in a new one; false when no page answers to it.
    bool open(const DeepLink &link);
    /// Opens it in the place of the current tab.
    bool replaceCurrent(const DeepLink &link);
    Page *current() const;
    QList<Page *> pages() const;
    void setCurrent(int index);
    void closeCurrent();
    void step(int by); ///< next or previous tab, around
    void back();
    void forward();
    const LinkHistory &history() const { return m_history; }

    OpenTabs openTabs() const;
    void restore(const OpenTabs &tabs);
    DocumentTabs *tabs() const { return m_tabs; }

Q_SIGNALS:
    void currentChanged(lumbung::Page *page); ///< may be the same page with another title or position
    void searchRequested();                   ///< "+" beside the tabs
    void tabsChanged();                       ///< what openTabs() answers has changed

private:
    Page *add(const DeepLink &link, int at);
    void close(int index);
    void listen(Page *page);
    void giveFocus(Page *page, QWidget *left);
    void travel(const DeepLink &link);
    int indexOf(const DeepLink &link) const;

    const PageFactory &m_factory;
    DocumentTabs *m_tabs;
    QStackedWidget *m_stack;
    LinkHistory m_history;
    bool m_travelling = false;
};

} // namespace lumbung
