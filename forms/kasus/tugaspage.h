// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bukukasus.h"
#include "core/application/sop/tindakkasus.h"
#include "forms/shell/page.h"
#include "models/kasus/muatankasus.h"

#include <QPointer>

namespace lumbung {

class DaftarRinci;
class DialogBukaKasus;
class MessageBar;
class PageHeader;
class PelaksanaKasus;
class PilihanPeran;
class RincianTugas;
class SegmentedControl;
class TugasModel;
struct Desk;

/// "Tugas saya": the cases whose turn is mine, by what is due; what I wait for; all cases of the office.
/// `?bagian=` is "giliran", "menunggu" or "semua"; `?buka=1` asks to open a case, `?koperasi=` with this number.
class TugasPage : public Page {
    Q_OBJECT
public:
    TugasPage(Desk &desk, const DeepLink &link, QWidget *parent = nullptr);

    QString title() const override { return tr("Tugas saya"); }
    QString iconName() const override { return QStringLiteral("list-checks"); }
    DeepLink link() const override;
    void follow(const DeepLink &link) override;
    void refresh() override { muat({}); }
    QList<QAction *> verbs() const override { return {m_bukaBaru, m_bukaKasus}; }
    QString position() const override;
    QList<QWidget *> panes() const override;
    QWidget *firstFocus() const override;

private:
    void buat();
    void muat(std::optional<Peran> diminta);
    void tampilkan(const MuatanTugas &muatan);
    void tampilkanBagian();
    void tunjuk(int row);
    void bukaTerpilih();
    void mintaBuka(const QString &nik);
    void bukaDialog(std::vector<DefinisiSop> sop, const QString &nik);
    void buka(BukaKasus buka, const QString &nik);

    Desk &m_desk;
    std::shared_ptr<BukuKasus> m_buku = std::make_shared<BukuKasus>(); ///< belongs to the reading thread
    PelaksanaKasus *m_pelaksana;
    PageHeader *m_header;
    SegmentedControl *m_segmen;
    PilihanPeran *m_peran;
    MessageBar *m_pesan;
    TugasModel *m_model;
    RincianTugas *m_rincian;
    DaftarRinci *m_rinci;
    QAction *m_bukaBaru;
    QAction *m_bukaKasus;
    QWidget *m_tombolBuka = nullptr; ///< takes the keys while there is nothing to list
    QPointer<DialogBukaKasus> m_dialog;
    std::optional<MuatanTugas> m_muatan;
    bool m_memuat = false;
    bool m_muatLagi = false;
    std::optional<QString> m_mintaBuka; ///< asked for before anything was read
};

} // namespace lumbung
