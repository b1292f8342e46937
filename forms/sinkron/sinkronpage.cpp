// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/sinkronpage.h"

#include "core/domain/peran.h"
#include "forms/koperasi/bukadatapribadi.h"
#include "forms/shell/desk.h"
#include "forms/shell/pantausinkron.h"
#include "forms/sinkron/bagiankeadaan.h"
#include "forms/sinkron/bagiankonflik.h"
#include "forms/sinkron/bagianperangkat.h"
#include "forms/sinkron/bagianusulan.h"
#include "forms/sinkron/dialoggabung.h"
#include "forms/sinkron/putusansinkron.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/segmentedcontrol.h"
#include "models/pesan/galat.h"
#include "models/sinkron/katasinkron.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace lumbung {

namespace {

enum BagianSinkron { KeadaanBagian, KonflikBagian, UsulanBagian, PerangkatBagian };

const QStringList kunciBagian{QStringLiteral("keadaan"), QStringLiteral("konflik"), QStringLiteral("usulan"),
                              QStringLiteral("perangkat")};

QString denganJumlah(const QString &kata, std::size_t jumlah)
{
    return jumlah == 0 ? kata : QStringLiteral("%1 %2").arg(kata).arg(jumlah);
}

} // namespace

SinkronPage::SinkronPage(Desk &desk, const DeepLink &link, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_pantau(new PantauSinkron(desk, this)),
      m_putusan(new PutusanSinkron(desk, this)),
      m_header(new PageHeader(tr("Sinkron"))),
      m_segmen(new SegmentedControl(tr("Bagian sinkron"))),
      m_pesan(new MessageBar),
      m_tumpuk(new QStackedWidget),
      m_kosong(new EmptyState),
      m_sinkronkan(makeAction(this, tr("Sinkronkan sekarang"), QStringLiteral("refresh-cw"))),
      m_lihat(makeAction(this, tr("Lihat data pribadi…"), QStringLiteral("eye"))),
      m_buka(new BukaDataPribadi(desk, tr("Melihat data pribadi di halaman Sinkron"), this))
{
    buat();
    if (desk.sinkron)
        buatBagian();
    tampilkanKosong();
    follow(link);
    refresh();
}

void SinkronPage::buat()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_header->addVerb(m_lihat);
    m_header->addVerb(m_sinkronkan);
    auto *segmentRow = new QHBoxLayout;
    segmentRow->setContentsMargins(16, 0, 16, 4);
    for (const QString &kata : {tr("Keadaan"), tr("Konflik"), tr("Usulan"), tr("Perangkat")})
        m_segmen->addSegment(kata);
    segmentRow->addWidget(m_segmen);
    segmentRow->addStretch(1);
    column->addLayout(segmentRow);
    column->addWidget(m_pesan);
    column->addWidget(m_tumpuk, 1);
    m_tumpuk->addWidget(m_kosong);
    connect(m_kosong, &EmptyState::verbTriggered, this, &SinkronPage::gabung);
    connect(m_sinkronkan, &QAction::triggered, this, [this] { m_desk.sinkron->sinkronSekarang(); });
    connect(m_lihat, &QAction::triggered, this, [this] { m_terbuka ? setTerbuka(false) : m_buka->minta(); });
    connect(m_buka, &BukaDataPribadi::dibuka, this, [this] { setTerbuka(true); });
    connect(m_buka, &BukaDataPribadi::gagal, m_putusan, &PutusanSinkron::gagal);
    connect(m_segmen, &SegmentedControl::currentChanged, this, &SinkronPage::pilihBagian);
    connect(m_pantau, &PantauSinkron::berubah, this, [this] {
        tampilkanStatus();
        refresh();
    });
    connect(m_putusan, &PutusanSinkron::selesai, this,
            [this](const QString &kata) { m_pesan->showMessage(StatusKind::Valid, kata); });
    connect(m_putusan, &PutusanSinkron::gagal, this,
            [this](const Error &galat) { m_pesan->showMessage(StatusKind::Terlambat, kalimat(galat)); });
}

void SinkronPage::buatBagian()
{
    m_keadaan = new BagianKeadaan(m_desk, *m_putusan);
    m_konflik = new BagianKonflik(m_desk, *m_putusan);
    m_usulan = new BagianUsulan(m_desk.wilayah, *m_putusan);
    m_perangkat = new BagianPerangkat(*m_desk.sinkron);
    for (QWidget *bagian : {static_cast<QWidget *>(m_keadaan), static_cast<QWidget *>(m_konflik),
                            static_cast<QWidget *>(m_usulan), static_cast<QWidget *>(m_perangkat)})
        m_tumpuk->addWidget(bagian);
    connect(m_keadaan, &BagianKeadaan::cobaDiminta, m_sinkronkan, &QAction::trigger);
    connect(m_keadaan, &BagianKeadaan::hubungkanDiminta, this, &SinkronPage::gabung);
    connect(m_keadaan, &BagianKeadaan::perluDiperiksaDibuka, this, [this] {
        if (m_muatan && m_muatan->konflik.empty() && m_muatan->usulan.empty() && m_keadaan->tunjukkanDitolak())
            return;
        const bool usulanSaja = m_muatan && m_muatan->konflik.empty() && !m_muatan->usulan.empty();
        m_segmen->setCurrent(usulanSaja ? UsulanBagian : KonflikBagian);
    });
    connect(m_keadaan, &BagianKeadaan::pesan, m_pesan,
            [this](StatusKind kind, const QString &kata) { m_pesan->showMessage(kind, kata); });
    connect(m_konflik, &BagianKonflik::bukaDiminta, this, &Page::openRequested);
    connect(m_konflik, &BagianKonflik::pesan, m_pesan,
            [this](StatusKind kind, const QString &kata) { m_pesan->showMessage(kind, kata); });
}

DeepLink SinkronPage::link() const
{
    return {QStringLiteral("sinkron"),
            {},
            {{QStringLiteral("bagian"), kunciBagian.value(m_segmen->current(), kunciBagian.first())}}};
}

void SinkronPage::follow(const DeepLink &link)
{
    const QString bagian = link.query.value(QStringLiteral("bagian"));
    if (const auto at = kunciBagian.indexOf(bagian); at >= 0)
        m_segmen->setCurrent(static_cast<int>(at));
    if (const QString konflik = link.query.value(QStringLiteral("konflik")); m_konflik && !konflik.isEmpty())
        m_konflik->tunjukkan(KonflikId(konflik));
    m_mintaGabung = bagian == u"gabung";
    if (m_mintaGabung && m_muatan)
        gabung();
}

void SinkronPage::refresh()
{
    if (!m_desk.sinkron)
        return;
    m_muatLagi = m_memuat;
    if (std::exchange(m_memuat, true))
        return;
    m_desk.baca.run([](Office &office) { return muatSinkron(office); })
        .then(this, [this](const Result<MuatanSinkron> &muatan) {
            m_memuat = false;
            if (muatan)
                tampilkan(*muatan);
            else
                m_pesan->showMessage(StatusKind::Terlambat, kalimat(muatan.error()));
            if (m_muatLagi)
                refresh();
        });
}

void SinkronPage::tampilkan(const MuatanSinkron &muatan)
{
    m_muatan = muatan;
    m_segmen->setSegmentText(KonflikBagian, denganJumlah(tr("Konflik"), muatan.konflik.size()));
    m_segmen->setSegmentText(UsulanBagian, denganJumlah(tr("Usulan"), muatan.usulan.size()));
    m_keadaan->tampilkan(muatan);
    m_konflik->tampilkan(muatan);
    m_usulan->tampilkan(muatan);
    tampilkanKosong();
    tampilkanStatus();
    pilihBagian(m_segmen->current());
    if (std::exchange(m_mintaGabung, false))
        gabung();
}

void SinkronPage::setTerbuka(bool terbuka)
{
    m_terbuka = terbuka;
    m_lihat->setText(terbuka ? tr("Samarkan data pribadi") : tr("Lihat data pribadi…"));
    m_keadaan->setTerbuka(terbuka);
    m_konflik->setTerbuka(terbuka);
    m_usulan->setTerbuka(terbuka);
}

void SinkronPage::tampilkanStatus()
{
    if (!bergabung())
        return;
    StatusSinkron ringkas; // the numbers stand below
    ringkas.keadaan = m_pantau->status().keadaan;
    ringkas.kemajuan = m_pantau->status().kemajuan;
    m_header->setFacts(kataDaftar({kataStatus(ringkas, m_desk.clock.now()), m_muatan->identitas.akun}));
    m_keadaan->tampilkanStatus(m_pantau->status(), m_desk.clock.now());
}

void SinkronPage::tampilkanKosong()
{
    m_segmen->setVisible(bergabung());
    m_sinkronkan->setVisible(bergabung());
    m_lihat->setVisible(bergabung() && boleh(m_muatan->identitas.peran, Wewenang::BukaDataPribadi));
    if (!m_desk.sinkron)
        m_kosong->setContent(QStringLiteral("graduation-cap"), tr("Mode Latihan tidak terhubung ke pusat"),
                             tr("Data contoh tidak pernah dikirim. Buka kantor sendiri untuk menghubungkannya."));
    else if (m_muatan)
        m_kosong->setContent(
            QStringLiteral("refresh-cw"), tr("Kantor ini bekerja sendiri"),
            tr("Semua data ada di komputer ini. Hubungkan ke pusat untuk bekerja bersama kantor lain."),
            tr("Hubungkan ke pusat…"));
    else
        m_kosong->setContent({}, {}, {}); // until the store has answered
}

void SinkronPage::pilihBagian(int bagian)
{
    m_tumpuk->setCurrentIndex(bergabung() ? bagian + 1 : 0);
    Q_EMIT linkChanged();
}

void SinkronPage::gabung()
{
    if (!m_desk.sinkron || m_dialog)
        return;
    m_dialog = new DialogGabung(*m_desk.sinkron, m_muatan ? m_muatan->identitas.alamat : QString(), this);
    connect(m_dialog, &DialogGabung::bergabung, this, [this](const IdentitasPerangkat &identitas) {
        m_pesan->showMessage(StatusKind::Valid, tr("Terhubung ke %1 sebagai %2. Data wilayah Anda sedang diterima.")
                                                    .arg(identitas.alamat, identitas.akun));
        refresh();
        m_desk.sinkron->sinkronSekarang();
    });
    m_dialog->open();
}

QList<QAction *> SinkronPage::verbs() const
{
    QList<QAction *> semua;
    if (!bergabung())
        return semua;
    semua += m_sinkronkan;
    switch (m_segmen->current()) {
    case KeadaanBagian: return semua + m_keadaan->verba();
    case KonflikBagian: return m_konflik->verba().mid(0, 4) + semua;
    case UsulanBagian: return m_usulan->verba() + semua;
    default: return semua + m_perangkat->verba();
    }
}

QList<QAction *> SinkronPage::moreActions() const
{
    if (!bergabung())
        return {};
    QList<QAction *> semua = m_segmen->current() == KonflikBagian ? m_konflik->verba().mid(4) : QList<QAction *>();
    if (m_lihat->isVisible())
        semua += m_lihat;
    return semua;
}

QList<QWidget *> SinkronPage::panes() const
{
    return {m_segmen, m_tumpuk->currentWidget()};
}

} // namespace lumbung
