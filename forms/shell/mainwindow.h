// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sebagai/sudutpandang.h"
#include "core/domain/strongid.h"
#include "forms/shell/navbar.h"
#include "forms/shell/windowactions.h"
#include "forms/shell/workbench.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace lumbung {

class Appearance;
class CommandBar;
class PantauSinkron;
class ShortcutSheet;
class StatusStrip;
class Toast;
class TopBar;
struct Desk;

/// The one window of an opened office: menu row, navigation, tabs of pages, status line; command bar,
/// shortcut sheet and the "Urungkan" toast over it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `entries` are the pages of the navigation; only pages that the factory knows belong in it.
    MainWindow(Desk &desk, const PageFactory &factory, const QList<NavEntry> &entries, Appearance &appearance);
    ~MainWindow() override;

    /// Opens the tabs of last time, then shows `first` if given; Beranda when there is nothing to restore.
    void start(const std::optional<DeepLink> &first = std::nullopt);
    void openLink(const DeepLink &link);
    Workbench *workbench() const { return m_workbench; }

Q_SIGNALS:
    void sebagaiDiminta(const lumbung::SudutPandang &sudut); ///< somebody wants to look as another
    void kembaliDiminta();                                   ///< enough looked as another
    void restored(); ///< the tabs of last time stand, the window can be used

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void bindActions();
    void bindNavigation();
    void openCommandBar();
    void fillDataMenu();
    void fillWindowMenu();
    void showPage(Page *page);
    QList<QWidget *> panes() const; ///< what F6 walks through: the page's parts, tabs, navigation
    void keepTabs();
    void remember(const TindakanId &id, const QString &judul);
    void undoLast();
    void tampilkanSinkron();
    void lihatSebagai();
    void hanyaLihat();
    void fit();
    void placeToast();

    Desk &m_desk;
    Appearance &m_appearance;
    QList<NavEntry> m_entries;
    WindowActions m_actions;
    TopBar *m_top;
    WindowMenus m_menus;
    NavBar *m_nav;
    Workbench *m_workbench;
    StatusStrip *m_status;
    PantauSinkron *m_pantau;
    CommandBar *m_commands;
    ShortcutSheet *m_sheet;
    Toast *m_toast;
    QPointer<Page> m_shown; ///< the page that the toast speaks of
    QTimer m_keepSoon;
    struct Undoable {
        TindakanId id;
        QString judul;
    };
    std::vector<Undoable> m_undo;
    QString m_keptTabs;
};

} // namespace lumbung
