// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/page.h"
#include "models/sinkron/muatansinkron.h"

#include <QPointer>

class QStackedWidget;

namespace lumbung {

class BagianKeadaan;
class BagianKonflik;
class BagianPerangkat;
class BagianUsulan;
class BukaDataPribadi;
class DialogGabung;
class EmptyState;
class MessageBar;
class PageHeader;
class PantauSinkron;
class PutusanSinkron;
class SegmentedControl;
struct Desk;

/// Syncing with the hub in four parts: how it stands, conflicts, proposals, computers. `?bagian=` opens one of them
/// ("keadaan", "konflik", "usulan", "perangkat"; "gabung" asks to join), `?konflik=` points at a conflict.
class SinkronPage : public Page {
    Q_OBJECT
public:
    SinkronPage(Desk &desk, const DeepLink &link, QWidget *parent = nullptr);

    QString title() const override { return tr("Sinkron"); }
    QString iconName() const override { return QStringLiteral("refresh-cw"); }
    DeepLink link() const override;
    void follow(const DeepLink &link) override;
    void refresh() override;
    QList<QAction *> verbs() const override;
    QList<QAction *> moreActions() const override;
    QList<QWidget *> panes() const override;

private:
    void buat();
    void buatBagian();
    void tampilkan(const MuatanSinkron &muatan);
    void tampilkanStatus();
    void tampilkanKosong();
    void pilihBagian(int bagian);
    void gabung();
    void setTerbuka(bool terbuka);
    bool bergabung() const { return m_muatan && !m_muatan->identitas.alamat.isEmpty(); }

    Desk &m_desk;
    PantauSinkron *m_pantau;
    PutusanSinkron *m_putusan;
    PageHeader *m_header;
    SegmentedControl *m_segmen;
    MessageBar *m_pesan;
    QStackedWidget *m_tumpuk;
    EmptyState *m_kosong;
    BagianKeadaan *m_keadaan = nullptr;
    BagianKonflik *m_konflik = nullptr;
    BagianUsulan *m_usulan = nullptr;
    BagianPerangkat *m_perangkat = nullptr;
    QAction *m_sinkronkan;
    QAction *m_lihat;
    BukaDataPribadi *m_buka;
    bool m_terbuka = false; ///< personal data is shown whole
    QPointer<DialogGabung> m_dialog;
    std::optional<MuatanSinkron> m_muatan;
    bool m_memuat = false;
    bool m_muatLagi = false;
    bool m_mintaGabung = false;
};

} // namespace lumbung
