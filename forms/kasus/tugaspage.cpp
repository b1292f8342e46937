// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/tugaspage.h"

#include "forms/kasus/dialogbukakasus.h"
#include "forms/kasus/pelaksanakasus.h"
#include "forms/kasus/pilihanperan.h"
#include "forms/kasus/rincian.h"
#include "forms/shell/desk.h"
#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/daftarrinci.h"
#include "forms/widgets/duabarisdelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/segmentedcontrol.h"
#include "models/kasus/tugasmodel.h"
#include "models/pesan/galat.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

enum BagianTugas { GiliranBagian, MenungguBagian, SemuaBagian };

const QStringList kunciBagianTugas{QStringLiteral("giliran"), QStringLiteral("menunggu"), QStringLiteral("semua")};

DuaBarisDelegate::Rupa rupaTugas(const QModelIndex &index)
{
    switch (static_cast<KelompokTugas>(index.data(TugasModel::KelompokRole).toInt())) {
    case KelompokTugas::Terlambat: return {StatusKind::Terlambat, QStringLiteral("filled-square")};
    case KelompokTugas::JatuhTempo: return {StatusKind::Perbaikan, QStringLiteral("clock")};
    case KelompokTugas::Giliran: return {StatusKind::Info, QStringLiteral("circle-dot")};
    case KelompokTugas::Dijeda: return {StatusKind::Menunggu, QStringLiteral("pause-bars")};
    case KelompokTugas::Menunggu: return {StatusKind::Draf, QStringLiteral("circle-dashed")};
    case KelompokTugas::Selesai: break;
    }
    return {StatusKind::Valid, QStringLiteral("circle-check")};
}

QString judulBagian(const QString &kata, std::size_t jumlah)
{
    return jumlah == 0 ? kata : QStringLiteral("%1 %2").arg(kata).arg(jumlah);
}

} // namespace

TugasPage::TugasPage(Desk &desk, const DeepLink &link, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_pelaksana(new PelaksanaKasus(desk, this)),
      m_header(new PageHeader(tr("Tugas saya"))),
      m_segmen(new SegmentedControl(tr("Bagian tugas"))),
      m_peran(new PilihanPeran),
      m_pesan(new MessageBar),
      m_model(new TugasModel(this)),
      m_rincian(new RincianTugas),
      m_rinci(new DaftarRinci(
          {tr("Kasus"), tr("Daftar kasus"), tr("Tidak ada kasus di sini"),
           tr("Kasus yang menjadi giliran Anda muncul di sini, yang jatuh tempo lebih dulu di atas.")},
          m_rincian, {3, 2})),
      m_bukaBaru(makeAction(this, tr("Buka kasus baru…"), QStringLiteral("file-plus"),
                            QKeySequence(Qt::CTRL | Qt::Key_N))),
      m_bukaKasus(makeAction(this, tr("Lihat kasus"), QStringLiteral("folder-open")))
{
    buat();
    follow(link);
    refresh();
}

void TugasPage::buat()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_tombolBuka = m_header->addVerb(m_bukaBaru, VerbButton::Rank::Main);
    m_header->addVerb(m_bukaKasus);
    auto *baris = new QHBoxLayout;
    baris->setContentsMargins(16, 0, 16, 4);
    for (const QString &kata : {tr("Giliran saya"), tr("Menunggu dan selesai"), tr("Semua kasus")})
        m_segmen->addSegment(kata);
    baris->addWidget(m_segmen);
    baris->addStretch(1);
    auto *label = new TextLabel(Letters::Meta, tr("Bekerja sebagai"));
    label->setBuddy(m_peran);
    baris->setSpacing(8);
    baris->addWidget(label);
    baris->addWidget(m_peran);
    column->addLayout(baris);
    column->addWidget(m_pesan);
    column->addWidget(m_rinci, 1);
    DaftarDuaBaris *daftar = m_rinci->daftar();
    daftar->setModel(m_model);
    daftar->setItemDelegate(new DuaBarisDelegate(TugasModel::RincianRole, rupaTugas, daftar));
    for (QAction *action : verbs()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(daftar, &DaftarDuaBaris::barisDipilih, this, &TugasPage::tunjuk);
    connect(daftar, &QAbstractItemView::activated, this, &TugasPage::bukaTerpilih);
    connect(m_bukaKasus, &QAction::triggered, this, &TugasPage::bukaTerpilih);
    connect(m_rincian, &RincianTugas::bukaDiminta, this, &TugasPage::bukaTerpilih);
    connect(m_bukaBaru, &QAction::triggered, this, [this] { mintaBuka({}); });
    connect(m_peran, &PilihanPeran::dipilih, this, [this](Peran peran) { muat(peran); });
    connect(m_segmen, &SegmentedControl::currentChanged, this, [this] {
        tampilkanBagian();
        Q_EMIT linkChanged();
    });
    connect(m_pelaksana, &PelaksanaKasus::gagal, this,
            [this](const Error &galat) { m_pesan->showMessage(StatusKind::Terlambat, kalimat(galat)); });
    connect(m_pelaksana, &PelaksanaKasus::dibuka, this, [this](const KasusId &id) {
        Q_EMIT openRequested({QStringLiteral("kasus"), id.text(), {}});
    });
}

DeepLink TugasPage::link() const
{
    return {QStringLiteral("tugas"), {}, {{QStringLiteral("bagian"), kunciBagianTugas.value(m_segmen->current())}}};
}

void TugasPage::follow(const DeepLink &link)
{
    const qsizetype bagian = kunciBagianTugas.indexOf(link.query.value(QStringLiteral("bagian")));
    if (bagian >= 0)
        m_segmen->setCurrent(static_cast<int>(bagian));
    if (link.query.contains(QStringLiteral("buka")))
        mintaBuka(link.query.value(QStringLiteral("koperasi")));
}

QString TugasPage::position() const
{
    const int row = m_rinci->daftar()->currentIndex().row();
    return row < 0 ? QString() : tr("Kasus %1 dari %2").arg(row + 1).arg(m_model->rowCount());
}

QList<QWidget *> TugasPage::panes() const
{
    return {m_segmen, m_rinci, m_rincian};
}

QWidget *TugasPage::firstFocus() const
{
    if (!m_muatan)
        return nullptr;
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_rinci) : m_tombolBuka;
}

/// One question at a time; what changed meanwhile is asked once more.
void TugasPage::muat(std::optional<Peran> diminta)
{
    if (m_memuat && !diminta) {
        m_muatLagi = true;
        return;
    }
    m_memuat = true;
    m_desk.baca
        .run([buku = m_buku, diminta, sebutan = m_desk.pelaku, &clock = m_desk.clock](Office &office) {
            return muatTugas(office, *buku, {diminta, sebutan, clock});
        })
        .then(this, [this](const Result<MuatanTugas> &muatan) {
            m_memuat = false;
            if (muatan)
                tampilkan(*muatan);
            else
                m_pesan->showMessage(StatusKind::Terlambat, kalimat(muatan.error()));
            if (std::exchange(m_muatLagi, false))
                muat({});
        });
}

void TugasPage::tampilkan(const MuatanTugas &muatan)
{
    const bool pertama = !m_muatan;
    m_muatan = muatan;
    m_peran->tampilkan(muatan.meja, muatan.sebagai);
    const auto giliran = barisTugas(muatan, true).size();
    m_segmen->setSegmentText(GiliranBagian, judulBagian(tr("Giliran saya"), giliran));
    m_segmen->setSegmentText(SemuaBagian, judulBagian(tr("Semua kasus"), muatan.semua.size()));
    const auto terlambat = std::ranges::count(muatan.tugas, KelompokTugas::Terlambat, &Tugas::kelompok);
    m_header->setFacts(giliran == 0     ? tr("Tidak ada yang menunggu Anda")
                       : terlambat == 0 ? tr("%1 menunggu Anda").arg(giliran)
                                        : tr("%1 menunggu Anda, %2 terlambat").arg(giliran).arg(terlambat));
    tampilkanBagian();
    if (pertama)
        Q_EMIT firstFocusReady();
    if (const auto minta = std::exchange(m_mintaBuka, std::nullopt))
        mintaBuka(*minta);
}

void TugasPage::tampilkanBagian()
{
    if (!m_muatan)
        return;
    const int row = m_rinci->segarkan([this] {
        const int bagian = m_segmen->current();
        auto baris =
            bagian == SemuaBagian ? barisSemuaKasus(*m_muatan) : barisTugas(*m_muatan, bagian == GiliranBagian);
        m_model->tampilkan(std::move(baris), m_muatan->kalender, m_muatan->kini);
    });
    tunjuk(row);
}

void TugasPage::tunjuk(int row)
{
    const bool ada = row >= 0 && row < m_model->rowCount();
    m_bukaKasus->setEnabled(ada);
    if (ada)
        m_rincian->tampilkan(m_model->baris(row), m_muatan->kalender, m_muatan->kini);
    Q_EMIT positionChanged();
}

void TugasPage::bukaTerpilih()
{
    const int row = m_rinci->daftar()->currentIndex().row();
    if (row >= 0)
        Q_EMIT openRequested({QStringLiteral("kasus"), m_model->baris(row).kasus.id.text(), {}});
}

/// The dialog lists what this role may open; the book on the reading thread knows the versions in force.
void TugasPage::mintaBuka(const QString &nik)
{
    if (!m_muatan) {
        m_mintaBuka = nik;
        return;
    }
    m_desk.baca
        .run([buku = m_buku, peran = m_muatan->sebagai,
              &clock = m_desk.clock](Office &) -> Result<std::vector<DefinisiSop>> {
            const LatarKasus &latar = buku->latar();
            const QDate hari = latar.kalender().setempat(clock.now().toMSecsSinceEpoch()).date();
            std::vector<DefinisiSop> sop;
            for (const QString &kode : latar.kode()) {
                const VersiSop *versi = latar.berlaku(kode, hari);
                if (versi && std::ranges::any_of(versi->isi->pelaksana, [peran](const PelaksanaSop &satu) {
                        return satu.dipegang(peran);
                    }))
                    sop.push_back(*versi->isi);
            }
            return sop;
        })
        .then(this, [this, nik](const Result<std::vector<DefinisiSop>> &sop) {
            if (sop)
                bukaDialog(*sop, nik);
        });
}

void TugasPage::bukaDialog(std::vector<DefinisiSop> sop, const QString &nik)
{
    if (m_dialog)
        return;
    if (sop.empty()) {
        m_pesan->showMessage(StatusKind::Perbaikan,
                             tr("Jabatan ini tidak ikut dalam SOP mana pun. Pilih jabatan lain."));
        return;
    }
    m_dialog = new DialogBukaKasus(std::move(sop), nik, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DialogBukaKasus::diminta, this, &TugasPage::buka);
    m_dialog->open();
}

void TugasPage::buka(BukaKasus buka, const QString &nik)
{
    const Peran sebagai = m_muatan->sebagai;
    if (nik.isEmpty()) {
        m_pelaksana->buka(buka, sebagai);
        return;
    }
    m_desk.baca.run([nik](Office &office) { return office.koperasi().findByNik(nik); })
        .then(this, [this, buka, sebagai, nik](const Result<std::vector<KoperasiId>> &ada) mutable {
            if (!ada || ada->size() != 1) {
                m_pesan->showMessage(
                    StatusKind::Terlambat,
                    ada ? tr("Tidak ada satu koperasi dengan Nomor Induk Koperasi %1. Periksa nomornya; "
                             "kasusnya belum dibuka.")
                              .arg(nik)
                        : kalimat(ada.error()));
                return;
            }
            buka.koperasi = ada->front();
            m_pelaksana->buka(buka, sebagai);
        });
}

} // namespace lumbung
