// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/windowactions.h"

#include "forms/shell/appearance.h"
#include "forms/widgets/verbbutton.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace lumbung {

namespace {

QAction *windowAction(QObject *parent, const QString &text, const char *iconName, const QKeySequence &keys)
{
    QAction *action = makeAction(parent, text, QString::fromLatin1(iconName), keys);
    action->setShortcutContext(Qt::WindowShortcut);
    return action;
}

/// A submenu of which one entry is chosen, kept in step with the appearance.
template <typename Read, typename Write>
void addChoice(QMenu *menu, const QStringList &names, Appearance &appearance, Read read, Write write)
{
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = menu->addAction(names[i]);
        action->setCheckable(true);
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, &appearance, [write, i] { write(i); });
    }
    const auto follow = [group, read] { group->actions().at(read())->setChecked(true); };
    QObject::connect(&appearance, &Appearance::changed, menu, follow);
    follow();
}

} // namespace

WindowActions::WindowActions(QObject *parent)
    : impor(windowAction(parent, tr("&Impor data keragaan…"), "import", Qt::CTRL | Qt::Key_I)),
      cadangkan(windowAction(parent, tr("&Cadangkan data…"), "database-backup", {})),
      tutupTab(windowAction(parent, tr("&Tutup tab"), "x", Qt::CTRL | Qt::Key_W)),
      keluar(windowAction(parent, tr("&Keluar"), "log-out", Qt::CTRL | Qt::Key_Q)),
      urungkan(windowAction(parent, tr("&Urungkan"), "undo-2", Qt::CTRL | Qt::Key_Z)),
      cari(windowAction(parent, tr("&Cari semua"), "search", Qt::CTRL | Qt::Key_K)),
      saring(windowAction(parent, tr("&Saring di halaman ini"), "list-filter", Qt::CTRL | Qt::Key_F)),
      hurufBesar(windowAction(parent, tr("Huruf lebih &besar"), "zoom-in", Qt::CTRL | Qt::Key_Plus)),
      hurufKecil(windowAction(parent, tr("Huruf lebih &kecil"), "zoom-out", Qt::CTRL | Qt::Key_Minus)),
      hurufBiasa(windowAction(parent, tr("Huruf &ukuran biasa"), "a-arrow-up", Qt::CTRL | Qt::Key_0)),
      segarkan(windowAction(parent, tr("&Segarkan"), "refresh-cw", Qt::Key_F5)),
      sebagai(windowAction(parent, tr("Lihat se&bagai…"), "eye", Qt::Key_F12)),
      panel(windowAction(parent, tr("&Pindah panel"), "panel-right", Qt::Key_F6)),
      panelSebelum(windowAction(parent, tr("Panel sebelum&nya"), "panel-left", Qt::SHIFT | Qt::Key_F6)),
      layarPenuh(windowAction(parent, tr("&Layar penuh"), "maximize-2", Qt::Key_F11)),
      tabBerikut(windowAction(parent, tr("Tab &berikutnya"), "chevron-right", Qt::CTRL | Qt::Key_Tab)),
      tabSebelum(windowAction(parent, tr("Tab &sebelumnya"), "chevron-left", Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)),
      kembali(windowAction(parent, tr("&Kembali"), "arrow-left", Qt::ALT | Qt::Key_Left)),
      maju(windowAction(parent, tr("&Maju"), "arrow-right", Qt::ALT | Qt::Key_Right)),
      pintasan(windowAction(parent, tr("&Pintasan layar ini"), "keyboard", Qt::Key_F1)),
      tentang(windowAction(parent, tr("&Tentang Lumbung"), "info", {}))
{
    hurufBesar->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    urungkan->setEnabled(false);
}

QList<QAction *> WindowActions::all() const
{
    return {cari,       saring,   urungkan,   segarkan,   panel,      panelSebelum, kembali,
            maju,       tutupTab, tabBerikut, tabSebelum, hurufBesar, hurufKecil,   hurufBiasa,
            layarPenuh, sebagai,  pintasan,   impor,      cadangkan,  tentang,      keluar};
}

WindowMenus::WindowMenus(QMenuBar *bar, const WindowActions &actions, Appearance &appearance)
{
    QMenu *berkas = bar->addMenu(tr("&Berkas"));
    berkas->addActions(
        {actions.impor, actions.cadangkan, berkas->addSeparator(), actions.tutupTab, actions.keluar});
    QMenu *ubah = bar->addMenu(tr("&Ubah"));
    ubah->addActions({actions.urungkan, ubah->addSeparator(), actions.cari, actions.saring});

    QMenu *tampilan = bar->addMenu(tr("&Tampilan"));
    addChoice(
        tampilan->addMenu(tr("&Warna")), {tr("Ikut sistem"), tr("Terang"), tr("Gelap")}, appearance,
        [&appearance] { return static_cast<int>(appearance.theme()); },
        [&appearance](int i) { appearance.setTheme(static_cast<Appearance::Theme>(i)); });
    addChoice(
        tampilan->addMenu(tr("&Kerapatan baris")), {tr("Padat"), tr("Biasa"), tr("Lega")}, appearance,
        [&appearance] { return static_cast<int>(appearance.density()); },
        [&appearance](int i) { appearance.setDensity(static_cast<Appearance::Density>(i)); });
    tampilan->addActions({tampilan->addSeparator(), actions.hurufBesar, actions.hurufKecil, actions.hurufBiasa,
                          tampilan->addSeparator(), actions.segarkan, actions.panel, actions.panelSebelum,
                          actions.layarPenuh, tampilan->addSeparator(), actions.sebagai});
    data = bar->addMenu(tr("&Data"));
    jendela = bar->addMenu(tr("&Jendela"));
    jendela->addActions(
        {actions.tabBerikut, actions.tabSebelum, actions.kembali, actions.maju, jendela->addSeparator()});
    QMenu *bantuan = bar->addMenu(tr("Ba&ntuan"));
    bantuan->addActions({actions.pintasan, actions.tentang});
}

} // namespace lumbung
