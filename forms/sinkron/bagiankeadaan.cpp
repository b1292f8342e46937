// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/bagiankeadaan.h"

#include "core/domain/peran.h"
#include "forms/koperasi/bukadatapribadi.h"
#include "forms/shell/desk.h"
#include "forms/sinkron/putusansinkron.h"
#include "forms/sinkron/tabelperubahan.h"
#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/daftarrinci.h"
#include "forms/widgets/dialogtindakan.h"
#include "forms/widgets/duabarisdelegate.h"
#include "forms/widgets/figurestrip.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/panel.h"
#include "models/beranda/angka.h"
#include "models/pesan/galat.h"
#include "models/sinkron/katasinkron.h"
#include "models/sinkron/keluarmodel.h"
#include "models/sinkron/perubahanmodel.h"
#include "models/sinkron/salinankeluar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lumbung {

namespace {

using KeadaanOp = BarisKeluar::Keadaan;

DuaBarisDelegate::Rupa rupaKeluar(const QModelIndex &index)
{
    switch (static_cast<KeadaanOp>(index.data(KeluarModel::KeadaanRole).toInt())) {
    case KeadaanOp::Antre: return {StatusKind::Menunggu, QStringLiteral("clock")};
    case KeadaanOp::Kirim: return {StatusKind::Info, QStringLiteral("arrow-up")};
    case KeadaanOp::Diakui: return {StatusKind::Valid, QStringLiteral("circle-check")};
    case KeadaanOp::Konflik: return {StatusKind::Perbaikan, QStringLiteral("git-compare")};
    case KeadaanOp::Ditolak: return {StatusKind::Terlambat, QStringLiteral("octagon-alert")};
    case KeadaanOp::Tertahan: return {StatusKind::Perbaikan, QStringLiteral("pause-bars")};
    case KeadaanOp::Batal: break;
    }
    return {StatusKind::Draf, QStringLiteral("circle-dashed")};
}

/// Refused and held ones are for a person to end; all others end by themselves or by a decision elsewhere.
bool dapatDiurus(const BarisKeluar &baris)
{
    return baris.keadaan == KeadaanOp::Ditolak || baris.keadaan == KeadaanOp::Tertahan;
}

/// A decision or a step of verification is made anew where it was made, not sent again.
bool dapatDiulang(const BarisKeluar &baris)
{
    return baris.mentah.isEmpty() && baris.op.jenis <= JenisOp::Hapus;
}

} // namespace

BagianKeadaan::BagianKeadaan(Desk &desk, PutusanSinkron &putusan, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_putusan(putusan),
      m_model(new KeluarModel(this)),
      m_perubahan(new PerubahanModel(desk.wilayah, tr("Menjadi"), this)),
      m_kendala(new MessageBar),
      m_keadaan(new TextLabel(Letters::Meta)),
      m_bar(new ActionBar),
      m_ajukan(makeAction(this, tr("Ajukan lagi"), QStringLiteral("send"))),
      m_singkirkan(makeAction(this, tr("Singkirkan…"), QStringLiteral("archive"))),
      m_salin(makeAction(this, tr("Salin isi"), QStringLiteral("copy"))),
      m_buka(new BukaDataPribadi(desk, tr("Menyalin data pribadi dari kiriman"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_kendala);
    auto *strip = new FigureStrip;
    m_menunggu = strip->addFigure(tr("Belum terkirim"));
    m_perlu = strip->addFigure(tr("Perlu diperiksa"));
    m_terakhir = strip->addFigure(tr("Terakhir sinkron"));
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(16, 12, 16, 0);
    frame->addWidget(strip);
    auto *isi = new QWidget; // goes below the window where very large letters need more height
    auto *dalam = new QVBoxLayout(isi);
    dalam->setContentsMargins(0, 0, 0, 0);
    dalam->setSpacing(0);
    dalam->addLayout(frame);
    m_rinci = new DaftarRinci({tr("Kiriman"), tr("Kiriman ke pusat"), tr("Tidak ada kiriman"),
                               tr("Setiap perubahan di kantor ini yang dikirim ke pusat tercatat di sini.")},
                              buatRinci(), {2, 3});
    dalam->addWidget(m_rinci, 1);
    auto *gulung = new QScrollArea;
    gulung->setWidgetResizable(true);
    gulung->setFrameShape(QFrame::NoFrame);
    gulung->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    gulung->setFocusPolicy(Qt::NoFocus);
    gulung->setWidget(isi);
    column->addWidget(gulung, 1);
    DaftarDuaBaris *daftar = m_rinci->daftar();
    daftar->setModel(m_model);
    daftar->setMinimumHeight(0); // it scrolls; the figures above it do not
    daftar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    daftar->setItemDelegate(new DuaBarisDelegate(KeluarModel::RincianRole, rupaKeluar, daftar));
    connect(daftar, &DaftarDuaBaris::barisDipilih, this, &BagianKeadaan::tunjuk);
    connect(m_ajukan, &QAction::triggered, this, &BagianKeadaan::ajukanLagi);
    connect(m_singkirkan, &QAction::triggered, this, &BagianKeadaan::tanyaSingkirkan);
    connect(m_salin, &QAction::triggered, this, &BagianKeadaan::salin);
    m_buka->setKata({tr("Isi kiriman disalin utuh, beserta data pribadi di dalamnya."), tr("Salin")});
    connect(m_buka, &BukaDataPribadi::dibuka, this, [this] { keClipboard(true); });
    connect(m_buka, &BukaDataPribadi::gagal, this,
            [this](const Error &galat) { Q_EMIT pesan(StatusKind::Terlambat, kalimat(galat)); });
    connect(m_menunggu, &QAbstractButton::clicked, this, [daftar] { daftar->setFocus(Qt::OtherFocusReason); });
    connect(m_terakhir, &QAbstractButton::clicked, this, &BagianKeadaan::cobaDiminta);
    connect(m_perlu, &QAbstractButton::clicked, this, &BagianKeadaan::perluDiperiksaDibuka);
    connect(m_kendala, &MessageBar::verbTriggered, this,
            [this] { m_perluMasuk ? Q_EMIT hubungkanDiminta() : Q_EMIT cobaDiminta(); });
    setFocusProxy(m_rinci);
}

QWidget *BagianKeadaan::buatRinci()
{
    m_panel = new Panel(QStringLiteral(" "));
    m_panel->addHeadWidget(new VerbButton(m_salin, VerbButton::Rank::Small));
    m_keadaan->setContentsMargins(14, 0, 14, 8);
    m_keadaan->setWordWrap(true);
    m_panel->body()->addWidget(m_keadaan);
    auto *tabel = new TabelPerubahan(tr("Isian dalam kiriman ini"), m_perubahan, false);
    tabel->setMinimumHeight(0); // with very large letters it scrolls, so that the sentences stand whole
    tabel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_panel->body()->addWidget(tabel, 1);
    m_bar->addVerb(m_singkirkan);
    m_bar->addVerb(m_ajukan);
    m_panel->body()->addWidget(m_bar);
    return m_panel;
}

void BagianKeadaan::setTerbuka(bool terbuka)
{
    m_perubahan->setTerbuka(terbuka);
}

void BagianKeadaan::tampilkan(const MuatanSinkron &muatan)
{
    tunjuk(m_rinci->segarkan([&] { m_model->tampilkan(muatan.keluar); }));
    m_bolehPribadi = boleh(muatan.identitas.peran, Wewenang::BukaDataPribadi);
    const auto konflik = static_cast<qint64>(muatan.konflik.size()),
               usulan = static_cast<qint64>(muatan.usulan.size());
    m_perlu->setFigure(angka(muatan.perluDiperiksa), tr("%1 konflik, %2 usulan, %3 ditolak")
                                                         .arg(konflik)
                                                         .arg(usulan)
                                                         .arg(muatan.perluDiperiksa - konflik - usulan));
}

void BagianKeadaan::tampilkanStatus(const StatusSinkron &status, const QDateTime &kini)
{
    m_menunggu->setFigure(angka(status.menunggu),
                          status.menunggu == 0 ? tr("semua sudah terkirim") : tr("aman di komputer ini"));
    const bool pernah = status.terakhir.isValid();
    m_terakhir->setFigure(pernah ? status.terakhir.toLocalTime().toString(u"HH.mm") : tr("belum"),
                          pernah ? kataWaktu(status.terakhir.toMSecsSinceEpoch()) : tr("belum pernah sinkron"));
    m_perluMasuk = status.keadaan == StatusSinkron::Keadaan::PerluMasuk;
    const QString kendala = kataKendala(status, kini);
    if (kendala == m_kendalaTadi)
        return; // somebody who has closed it need not close it again
    m_kendalaTadi = kendala;
    if (kendala.isEmpty())
        m_kendala->hide();
    else
        m_kendala->showMessage(m_perluMasuk ? StatusKind::Terlambat : StatusKind::Perbaikan, kendala,
                               m_perluMasuk ? tr("Hubungkan lagi…") : tr("Coba sekarang"));
}

void BagianKeadaan::tunjuk(int row)
{
    const bool ada = row >= 0 && row < m_model->rowCount();
    const bool urus = ada && dapatDiurus(m_model->baris(row));
    m_ajukan->setEnabled(urus && dapatDiulang(m_model->baris(row)));
    m_singkirkan->setEnabled(urus);
    m_salin->setEnabled(ada);
    if (!ada)
        return;
    const BarisKeluar &baris = m_model->baris(row);
    m_panel->setTitle(kataNama(baris.koperasi));
    m_keadaan->setText(kataDaftar({keadaanKeluar(baris), baris.op.catatan, kataWaktu(baris.op.pada),
                                   baris.percobaan > 1 ? tr("%1 kali dicoba").arg(baris.percobaan) : QString()}));
    m_perubahan->tampilkan(baris.op.isian);
    m_bar->setReason(baris.keadaan == KeadaanOp::Konflik ? tr("Putuskan di bagian Konflik")
                     : urus                              ? QString()
                                                         : tr("Tidak perlu tindakan"));
}

const BarisKeluar *BagianKeadaan::baris() const
{
    const int row = m_rinci->daftar()->currentIndex().row();
    return row < 0 || row >= m_model->rowCount() ? nullptr : &m_model->baris(row);
}

OpId BagianKeadaan::terpilih() const
{
    const BarisKeluar *satu = baris();
    return satu ? satu->op.id : OpId();
}

bool BagianKeadaan::tunjukkanDitolak()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (dapatDiurus(m_model->baris(row)) && m_model->baris(row).terkait.isEmpty()) {
            m_rinci->daftar()->setCurrentIndex(m_model->index(row, 0));
            m_rinci->daftar()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    return false;
}

/// What is copied is out of Lumbung's sight: personal data only with a reason, which stands in the audit.
void BagianKeadaan::salin()
{
    const BarisKeluar *satu = baris();
    if (!satu)
        return;
    if (!memuatDataPribadi(*satu) || (!m_bolehPribadi && satu->mentah.isEmpty()))
        keClipboard(false);
    else if (m_bolehPribadi)
        m_buka->minta();
    else
        Q_EMIT pesan(StatusKind::Perbaikan, tr("Isinya mungkin memuat data pribadi, dan akun ini tidak berwenang "
                                               "melihatnya. Minta rekan yang berwenang menyalinnya."));
}

void BagianKeadaan::keClipboard(bool utuh)
{
    const BarisKeluar *satu = baris();
    if (!satu)
        return;
    QGuiApplication::clipboard()->setText(salinanKeluar(*satu, m_desk.wilayah, utuh));
    Q_EMIT pesan(StatusKind::Valid, memuatDataPribadi(*satu) && !utuh
                                        ? tr("Isi kiriman disalin. Data pribadi di dalamnya disamarkan.")
                                        : tr("Isi kiriman disalin."));
}

void BagianKeadaan::ajukanLagi()
{
    m_putusan.jalankan(
        [op = terpilih()](SinkronDesk &desk) -> Result<void> {
            const auto baru = desk.ajukanLagi(op);
            return baru ? Result<void>() : baru.error();
        },
        tr("Perubahan diajukan lagi di atas data pusat yang sekarang."));
}

void BagianKeadaan::tanyaSingkirkan()
{
    auto *dialog = new DialogTindakan(
        tr("Singkirkan kiriman"),
        tr("Perubahan ini tidak akan dikirim lagi dan hilang dari daftar. Isinya tetap ada di Riwayat."),
        tr("Singkirkan"), this);
    connect(dialog, &QDialog::accepted, this, [this, op = terpilih()] {
        m_putusan.jalankan([op](SinkronDesk &desk) { return desk.singkirkan(op); }, tr("Kiriman disingkirkan."));
    });
    dialog->open();
}

} // namespace lumbung
