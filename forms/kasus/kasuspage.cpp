// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/kasuspage.h"

#include "forms/kasus/alurkasus.h"
#include "forms/kasus/dialogalasan.h"
#include "forms/kasus/drafkasus.h"
#include "forms/kasus/formlangkah.h"
#include "forms/kasus/pelaksanakasus.h"
#include "forms/kasus/pilihanperan.h"
#include "forms/shell/desk.h"
#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/duabarisdelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/seldelegate.h"
#include "forms/widgets/statuslabel.h"
#include "forms/widgets/tabelbaris.h"
#include "models/kasus/katakasus.h"
#include "models/kasus/riwayatkasusmodel.h"
#include "models/kasus/waktumodel.h"
#include "models/pesan/galat.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

DuaBarisDelegate::Rupa rupaRiwayat(const QModelIndex &index)
{
    if (index.data(RiwayatKasusModel::DiabaikanRole).toBool())
        return {StatusKind::Perbaikan, QStringLiteral("circle-alert")};
    switch (static_cast<JenisPeristiwa>(index.data(RiwayatKasusModel::JenisRole).toInt())) {
    case JenisPeristiwa::Buka: return {StatusKind::Info, QStringLiteral("folder-open")};
    case JenisPeristiwa::Kerjakan: return {StatusKind::Valid, QStringLiteral("check")};
    case JenisPeristiwa::Jeda: return {StatusKind::Menunggu, QStringLiteral("pause-bars")};
    case JenisPeristiwa::Lanjutkan: return {StatusKind::Info, QStringLiteral("play")};
    case JenisPeristiwa::Batalkan: return {StatusKind::Terlambat, QStringLiteral("circle-x")};
    case JenisPeristiwa::Centang: return {StatusKind::Draf, QStringLiteral("square-check")};
    default: break;
    }
    return {StatusKind::Draf, QStringLiteral("pencil")};
}

Chip chipJam(const MuatanKasus &muatan)
{
    const RingkasKasus &kasus = muatan.ringkas;
    const QString kata = kataJam(kasus, muatan.kalender, muatan.kini);
    if (kasus.status == StatusKasus::Dijeda)
        return {StatusKind::Menunggu, kata, QStringLiteral("pause-bars")};
    if (kasus.berakhir)
        return {kasus.status == StatusKasus::Selesai ? StatusKind::Valid : StatusKind::Draf, kata};
    if (kata.isEmpty())
        return {StatusKind::Draf, KasusPage::tr("tanpa batas waktu")};
    return {kasus.lewat ? StatusKind::Terlambat : StatusKind::Info, kata, QStringLiteral("clock")};
}

} // namespace

KasusPage::KasusPage(Desk &desk, const DeepLink &link, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_id(link.item),
      m_pelaksana(new PelaksanaKasus(desk, this)),
      m_draf(new DrafKasus(desk, this)),
      m_header(new PageHeader(tr("Kasus"))),
      m_peran(new PilihanPeran),
      m_pesan(new MessageBar),
      m_alur(new AlurKasus),
      m_form(new FormLangkah),
      m_jam(new StatusLabel),
      m_jamHukum(new StatusLabel),
      m_waktu(new WaktuModel(this)),
      m_riwayat(new RiwayatKasusModel(this)),
      m_bar(new ActionBar),
      m_kerjakan(makeAction(this, tr("Selesaikan langkah"), QStringLiteral("check"),
                            QKeySequence(Qt::CTRL | Qt::Key_Return))),
      m_tidak(makeAction(this, tr("Tidak…"), QStringLiteral("corner-up-left"),
                         QKeySequence(Qt::CTRL | Qt::Key_Backspace))),
      m_jeda(makeAction(this, tr("Jeda…"), QStringLiteral("pause-bars"), QKeySequence(Qt::CTRL | Qt::Key_J))),
      m_lewati(makeAction(this, tr("Lewati langkah…"), QStringLiteral("arrow-right"))),
      m_catat(
          makeAction(this, tr("Catat…"), QStringLiteral("pencil"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      m_perpanjang(makeAction(this, tr("Perpanjang waktu hukum…"), QStringLiteral("calendar"))),
      m_batalkan(makeAction(this, tr("Batalkan kasus…"), QStringLiteral("circle-x")))
{
    buat();
    hubungkan();
    refresh();
}

KasusPage::~KasusPage()
{
    m_draf->simpanSekarang();
}

void KasusPage::buat()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_header->addRight(m_peran);
    column->addWidget(m_pesan);
    auto *belah = new QSplitter(Qt::Horizontal);
    belah->setChildrenCollapsible(false);
    belah->addWidget(m_alur);
    belah->addWidget(buatKanan());
    belah->setStretchFactor(0, 3);
    belah->setStretchFactor(1, 2);
    column->addWidget(belah, 1);
    m_bar->addVerb(m_batalkan);
    m_bar->addVerb(m_catat);
    m_bar->addVerb(m_jeda);
    m_bar->addVerb(m_tidak);
    m_bar->addVerb(m_kerjakan, VerbButton::Rank::Main);
    column->addWidget(m_bar);
}

QWidget *KasusPage::buatKanan()
{
    auto *gulung = new QScrollArea;
    gulung->setWidgetResizable(true);
    gulung->setFrameShape(QFrame::NoFrame);
    gulung->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *kanan = new QWidget;
    auto *column = new QVBoxLayout(kanan);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    m_panelLangkah = new Panel(tr("Langkah sekarang"));
    auto *bingkai = new QVBoxLayout;
    bingkai->setContentsMargins(14, 0, 14, 12);
    bingkai->setSpacing(10);
    auto *jam = new QHBoxLayout;
    jam->addWidget(m_jam);
    jam->addWidget(m_jamHukum);
    jam->addStretch(1);
    bingkai->addLayout(jam);
    bingkai->addWidget(m_form);
    m_panelLangkah->body()->addLayout(bingkai);
    column->addWidget(m_panelLangkah);
    m_panelWaktu = new Panel(tr("Mengapa waktu ini?"));
    auto *tabel = new TabelBaris(tr("Mengapa waktu ini?"));
    tabel->setModel(m_waktu);
    tabel->setItemDelegate(new SelDelegate(WaktuModel::TebalRole, -1, tabel));
    tabel->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tabel->bungkus();
    tabel->setMinimumHeight(150);
    m_panelWaktu->body()->addWidget(tabel);
    column->addWidget(m_panelWaktu);
    auto *riwayat = new Panel(tr("Riwayat"));
    auto *daftar = new DaftarDuaBaris(tr("Riwayat kasus"));
    daftar->setModel(m_riwayat);
    daftar->setItemDelegate(new DuaBarisDelegate(RiwayatKasusModel::RincianRole, rupaRiwayat, daftar));
    daftar->setMinimumHeight(220);
    m_daftarRiwayat = daftar;
    riwayat->body()->addWidget(daftar);
    column->addWidget(riwayat, 1);
    gulung->setWidget(kanan);
    gulung->setMinimumWidth(330);
    return gulung;
}

void KasusPage::hubungkan()
{
    for (QAction *action : verbs() + moreActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_peran, &PilihanPeran::dipilih, this, [this](Peran peran) { muat(peran); });
    connect(m_kerjakan, &QAction::triggered, this, [this] { kerjakan(true); });
    for (const auto &[action, jenis] :
         {std::pair{m_tidak, JenisPeristiwa::Kerjakan}, std::pair{m_lewati, JenisPeristiwa::Lewati},
          std::pair{m_catat, JenisPeristiwa::Catat}, std::pair{m_perpanjang, JenisPeristiwa::Perpanjang},
          std::pair{m_batalkan, JenisPeristiwa::Batalkan}})
        connect(action, &QAction::triggered, this, [this, jenis = jenis] { mintaAlasan(jenis); });
    connect(m_jeda, &QAction::triggered, this, [this] {
        if (m_muatan->kasus.keadaan.status != StatusKasus::Dijeda)
            return mintaAlasan(JenisPeristiwa::Jeda);
        PeristiwaKasus apa;
        apa.jenis = JenisPeristiwa::Lanjutkan;
        tindak(apa);
    });
    connect(m_form, &FormLangkah::dicentang, this, [this](int butir, bool ada) {
        PeristiwaKasus apa;
        apa.jenis = JenisPeristiwa::Centang;
        apa.butir = butir;
        apa.ya = ada;
        tindak(apa);
    });
    connect(m_form, &FormLangkah::diketik, this, [this] {
        m_draf->berubah(namaDraf(), [this] {
            QJsonObject isi = m_form->isian();
            isi.insert(QStringLiteral("catatan"), m_form->catatan());
            return isi;
        });
    });
    connect(m_pelaksana, &PelaksanaKasus::selesai, this, &KasusPage::sesudah);
    connect(m_pelaksana, &PelaksanaKasus::gagal, this,
            [this](const Error &galat) { m_pesan->showMessage(StatusKind::Terlambat, kalimat(galat)); });
}

QString KasusPage::title() const
{
    return m_muatan ? m_muatan->ringkas.perihal : tr("Kasus");
}

QString KasusPage::position() const
{
    if (!m_muatan || m_muatan->ringkas.langkah == 0)
        return {};
    return tr("Langkah %1 dari %2").arg(m_muatan->ringkas.langkah).arg(m_muatan->ringkas.dariLangkah);
}

QList<QWidget *> KasusPage::panes() const
{
    return {m_form, m_alur, m_daftarRiwayat};
}

QWidget *KasusPage::firstFocus() const
{
    if (!m_muatan)
        return nullptr;
    return m_muatan->berhak ? m_form->pertama() : m_alur;
}

void KasusPage::muat(std::optional<Peran> diminta)
{
    if (m_memuat && !diminta) {
        m_muatLagi = true;
        return;
    }
    m_memuat = true;
    m_desk.baca
        .run([id = m_id, diminta, sebutan = m_desk.pelaku, &clock = m_desk.clock](Office &office) {
            return muatKasusPage(office, id, {diminta, sebutan, clock});
        })
        .then(this, [this](const Result<MuatanKasus> &muatan) {
            m_memuat = false;
            if (muatan)
                tampilkan(*muatan);
            else
                m_pesan->showMessage(StatusKind::Terlambat, kalimat(muatan.error()));
            if (std::exchange(m_muatLagi, false))
                muat({});
        });
}

void KasusPage::tampilkan(const MuatanKasus &muatan)
{
    const bool pertama = !m_muatan;
    m_muatan = muatan;
    const RingkasKasus &ringkas = muatan.ringkas;
    m_header->setTitle(muatan.namaKoperasi.isEmpty() ? ringkas.perihal
                                                     : tr("%1: %2").arg(muatan.namaKoperasi, ringkas.perihal));
    m_header->setFacts(muatan.kasus.sop ? tr("%1, versi %2, berlaku %3")
                                              .arg(ringkas.judul)
                                              .arg(ringkas.versi)
                                              .arg(muatan.kasus.sop->berlaku.toString(u"dd-MM-yyyy"))
                                        : tr("Versi SOP kasus ini belum sampai di komputer ini"));
    m_peran->tampilkan(muatan.meja, muatan.sebagai);
    m_alur->tampilkan(muatan);
    m_waktu->tampilkan(muatan.kasus, muatan.kalender, muatan.kini);
    m_panelWaktu->setVisible(m_waktu->rowCount() > 0);
    m_riwayat->tampilkan(muatan.kasus, muatan.kalender, muatan.kini);
    m_jam->setChip(chipJam(muatan));
    m_jamHukum->setVisible(ringkas.tenggatHukum.has_value());
    if (ringkas.tenggatHukum)
        m_jamHukum->setChip(
            {ringkas.lewatHukum ? StatusKind::Terlambat : StatusKind::Info,
             tr("hukum sampai %1").arg(kataSaatKasus(muatan.kalender, *ringkas.tenggatHukum, muatan.kini)),
             QStringLiteral("scale")});
    tampilkanForm();
    tampilkanTindakan();
    Q_EMIT titleChanged();
    Q_EMIT positionChanged();
    if (pertama)
        Q_EMIT firstFocusReady();
}

/// The draft of a stay is read once; what is typed afterwards is newer.
void KasusPage::tampilkanForm()
{
    const QString nama = namaDraf();
    if (nama == m_drafDibaca) {
        m_form->tampilkan(*m_muatan, {});
        return;
    }
    m_draf->simpanSekarang();
    m_draf->baca(nama, [this, nama](const QJsonObject &draf) {
        m_drafDibaca = nama;
        if (m_muatan && namaDraf() == nama)
            m_form->tampilkan(*m_muatan, draf);
        if (focusWidget() == nullptr || focusWidget() == m_alur)
            Q_EMIT firstFocusReady();
    });
}

void KasusPage::tampilkanTindakan()
{
    const KeadaanKasus &keadaan = m_muatan->kasus.keadaan;
    const LangkahSop *langkah = m_muatan->kasus.langkahKini();
    const bool terbuka = keadaan.terbuka() && langkah;
    const bool dijeda = keadaan.status == StatusKasus::Dijeda;
    const bool giliran = terbuka && m_muatan->berhak;
    const bool keputusan = terbuka && langkah->keputusan.has_value();
    m_kerjakan->setText(keputusan ? tr("Ya, lanjut") : tr("Selesaikan langkah"));
    m_kerjakan->setEnabled(giliran && !dijeda);
    m_tidak->setVisible(keputusan);
    m_tidak->setEnabled(giliran && !dijeda);
    m_jeda->setText(dijeda ? tr("Lanjutkan") : tr("Jeda…"));
    m_jeda->setEnabled(giliran);
    m_lewati->setVisible(terbuka && langkah->pilihan);
    m_lewati->setEnabled(giliran && !dijeda);
    m_perpanjang->setVisible(terbuka && m_muatan->ringkas.tenggatHukum.has_value());
    m_perpanjang->setEnabled(giliran && keadaan.perpanjangan.empty());
    m_catat->setEnabled(m_muatan->kasus.sop != nullptr);
    m_batalkan->setEnabled(terbuka);
    m_bar->setState(keputusan ? langkah->keputusan->tanya : QString());
    m_bar->setReason(!terbuka  ? namaStatus(keadaan.status)
                     : giliran ? QString()
                               : tr("Giliran %1").arg(m_muatan->ringkas.giliran.join(u" / "_qs)));
}

QString KasusPage::namaDraf() const
{
    const std::size_t kunjungan = m_muatan ? m_muatan->kasus.keadaan.kunjungan.size() : 0;
    return QStringLiteral("%1/%2").arg(m_id.text()).arg(kunjungan);
}

void KasusPage::kerjakan(bool ya)
{
    PeristiwaKasus apa;
    apa.jenis = JenisPeristiwa::Kerjakan;
    apa.ya = ya;
    apa.teks = m_form->catatan();
    apa.isian = m_form->isian();
    tindak(apa);
}

void KasusPage::mintaAlasan(JenisPeristiwa jenis)
{
    DialogAlasan::Kata kata;
    switch (jenis) {
    case JenisPeristiwa::Kerjakan:
        kata = {tr("Jawab tidak"),
                tr("Kasus kembali ke langkah yang ditetapkan SOP. Alasannya dibaca oleh yang mengerjakan."),
                tr("Jawab tidak"), tr("Misalnya: surat kuasa belum ditandatangani")};
        break;
    case JenisPeristiwa::Lewati:
        kata = {tr("Lewati langkah"), tr("Langkah ini tercatat sebagai dilewati."), tr("Lewati"),
                tr("Misalnya: sudah dilakukan lewat telepon")};
        break;
    case JenisPeristiwa::Jeda:
        kata = {tr("Jeda kasus"),
                tr("Jam SOP berhenti sampai kasus dilanjutkan. Jam menurut undang-undang tetap berjalan."),
                tr("Jeda"), tr("Misalnya: menunggu pemohon melengkapi KTP")};
        break;
    case JenisPeristiwa::Perpanjang:
        kata = {tr("Perpanjang waktu hukum"), tr("Hanya dapat sekali, dan alasannya disampaikan kepada pemohon."),
                tr("Perpanjang"), tr("Misalnya: data harus dikumpulkan dari tiga kecamatan")};
        break;
    case JenisPeristiwa::Batalkan:
        kata = {tr("Batalkan kasus"), tr("Kasus berakhir di sini. Riwayatnya tetap ada."), tr("Batalkan kasus"),
                tr("Misalnya: pemohon menarik permohonannya")};
        break;
    default:
        kata = {tr("Catat"), tr("Catatan menjadi bagian riwayat kasus ini dan terbaca semua yang ikut."),
                tr("Catat"), tr("Catatan")};
        break;
    }
    auto *dialog = new DialogAlasan(kata, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DialogAlasan::beralasan, this, [this, jenis](const QString &alasan) {
        PeristiwaKasus apa;
        apa.jenis = jenis;
        apa.teks = alasan;
        if (jenis == JenisPeristiwa::Kerjakan) {
            apa.ya = false;
            apa.isian = m_form->isian();
        }
        tindak(apa);
    });
    dialog->open();
}

void KasusPage::tindak(PeristiwaKasus apa)
{
    if (!m_muatan)
        return;
    const KunjunganLangkah *kini = m_muatan->kasus.keadaan.kini();
    m_pelaksana->tindak({m_id, std::move(apa), kini ? kini->no : 0}, m_muatan->sebagai);
}

void KasusPage::sesudah(JenisPeristiwa jenis)
{
    if (jenis == JenisPeristiwa::Kerjakan || jenis == JenisPeristiwa::Lewati || jenis == JenisPeristiwa::Batalkan)
        m_draf->buang(m_drafDibaca);
    switch (jenis) {
    case JenisPeristiwa::Kerjakan: m_pesan->showMessage(StatusKind::Valid, tr("Langkah tercatat.")); break;
    case JenisPeristiwa::Lewati: m_pesan->showMessage(StatusKind::Valid, tr("Langkah dilewati.")); break;
    case JenisPeristiwa::Jeda: m_pesan->showMessage(StatusKind::Menunggu, tr("Jam SOP berhenti.")); break;
    case JenisPeristiwa::Lanjutkan: m_pesan->showMessage(StatusKind::Valid, tr("Jam SOP berjalan lagi.")); break;
    case JenisPeristiwa::Batalkan: m_pesan->showMessage(StatusKind::Draf, tr("Kasus dibatalkan.")); break;
    default: break;
    }
}

} // namespace lumbung
