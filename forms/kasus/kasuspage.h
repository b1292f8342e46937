// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/page.h"
#include "models/kasus/muatankasus.h"

namespace lumbung {

class ActionBar;
class AlurKasus;
class DrafKasus;
class FormLangkah;
class MessageBar;
class PageHeader;
class Panel;
class PelaksanaKasus;
class PilihanPeran;
class RiwayatKasusModel;
class StatusLabel;
class WaktuModel;
struct Desk;

/// One case: its steps as a swim lane, the form of the current step, why its clock stands where it does, and what
/// happened.
class KasusPage : public Page {
    Q_OBJECT
public:
    KasusPage(Desk &desk, const DeepLink &link, QWidget *parent = nullptr);
    ~KasusPage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("list-checks"); }
    DeepLink link() const override { return {QStringLiteral("kasus"), m_id.text(), {}}; }
    void refresh() override { muat({}); }
    QList<QAction *> verbs() const override { return {m_kerjakan, m_tidak, m_jeda, m_catat, m_batalkan}; }
    QList<QAction *> moreActions() const override { return {m_lewati, m_perpanjang}; }
    QString position() const override;
    QList<QWidget *> panes() const override;
    QWidget *firstFocus() const override;
    /// The answer to what was asked last has come; for tests and the tour.
    bool siap() const { return m_muatan.has_value() && !m_memuat; }

private:
    void buat();
    QWidget *buatKanan();
    void hubungkan();
    void muat(std::optional<Peran> diminta);
    void tampilkan(const MuatanKasus &muatan);
    void tampilkanTindakan();
    void tampilkanForm();
    void kerjakan(bool ya);
    void mintaAlasan(JenisPeristiwa jenis);
    void tindak(PeristiwaKasus apa);
    void sesudah(JenisPeristiwa jenis);
    QString namaDraf() const;

    Desk &m_desk;
    KasusId m_id;
    PelaksanaKasus *m_pelaksana;
    DrafKasus *m_draf;
    PageHeader *m_header;
    PilihanPeran *m_peran;
    MessageBar *m_pesan;
    AlurKasus *m_alur;
    FormLangkah *m_form;
    StatusLabel *m_jam;
    StatusLabel *m_jamHukum;
    WaktuModel *m_waktu;
    RiwayatKasusModel *m_riwayat;
    Panel *m_panelLangkah = nullptr;
    Panel *m_panelWaktu = nullptr;
    QWidget *m_daftarRiwayat = nullptr;
    ActionBar *m_bar;
    QAction *m_kerjakan, *m_tidak, *m_jeda, *m_lewati, *m_catat, *m_perpanjang, *m_batalkan;
    std::optional<MuatanKasus> m_muatan;
    bool m_memuat = false;
    bool m_muatLagi = false;
    QString m_drafDibaca; ///< of which stay the draft was read
};

} // namespace lumbung
