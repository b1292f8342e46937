// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

class QMenu;
class QMenuBar;

namespace lumbung {

class Appearance;

/// The window's own actions: what stands in the menus on every page, with its shortcut.
struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
public:
    explicit WindowActions(QObject *parent);

    QAction *impor, *cadangkan, *tutupTab, *keluar;
    QAction *urungkan, *cari, *saring;
    QAction *hurufBesar, *hurufKecil, *hurufBiasa, *segarkan, *sebagai, *panel, *panelSebelum, *layarPenuh;
    QAction *tabBerikut, *tabSebelum, *kembali, *maju;
    QAction *pintasan, *tentang;

    QList<QAction *> all() const;
};

/// Fills the menu bar; the menus "Data" and "Jendela" are filled when they open, by the window.
struct WindowMenus {
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
public:
    WindowMenus(QMenuBar *bar, const WindowActions &actions, Appearance &appearance);

    QMenu *data;
    QMenu *jendela;
};

} // namespace lumbung
