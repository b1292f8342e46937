// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/pilihanjalan.h"

#include "forms/sinkron/tabelperubahan.h"
#include "forms/widgets/dialogtindakan.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/pilihankartu.h"
#include "models/sinkron/perubahanmodel.h"

#include <QVBoxLayout>

namespace lumbung {

namespace {

DeepLink koperasiDari(const QString &id)
{
    return {QStringLiteral("koperasi"), id, {}};
}

} // namespace

PilihanJalan::PilihanJalan(const WilayahDirectory &wilayah, QWidget *parent) : QWidget(parent), m_wilayah(wilayah)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 14, 14);
}

std::vector<PilihanJalan::Jalan> PilihanJalan::jalanHapus(const Konflik &konflik)
{
    const QString akibat =
        tr("Data hilang dari semua komputer di wilayah ini. Perubahan %1 tidak dipakai, tetapi tetap "
           "ada di Riwayat.")
            .arg(konflik.pelakuPusat);
    return {{QStringLiteral("shield-check"), tr("Tetap simpan datanya"),
             tr("Data tetap seperti di pusat. Permintaan hapus dari %1 tidak dijalankan.").arg(konflik.pelaku),
             [this] { Q_EMIT diputuskan({}, false); }},
            {QStringLiteral("trash-2"), tr("Hapus untuk semua…"), akibat, [this, akibat] { tanyaHapus(akibat); }}};
}

std::vector<PilihanJalan::Jalan> PilihanJalan::jalanPulih(const Konflik &konflik)
{
    Record isian;
    for (const IsianKonflik &satu : konflik.isian)
        isian.set(satu.field, satu.punya);
    return {{QStringLiteral("trash-2"), tr("Biarkan terhapus"),
             tr("Isian %1 tidak dipakai, tetapi tetap ada di Riwayat.").arg(konflik.pelaku),
             [this] { Q_EMIT diputuskan({}, false); }},
            {QStringLiteral("archive-restore"), tr("Pulihkan dengan isian pengirim"),
             tr("Data dibuat lagi di semua komputer di wilayah ini: seperti terakhir, dengan isian di bawah."),
             [this, isian] { Q_EMIT diputuskan(isian, false); }}};
}

std::vector<PilihanJalan::Jalan> PilihanJalan::jalanKembar(const Konflik &konflik)
{
    return {{QStringLiteral("external-link"), tr("Buka keduanya"),
             tr("Bandingkan di dua tab. Bila memang satu koperasi, hapus salah satunya di formulirnya."),
             [this, konflik] {
                 Q_EMIT bukaDiminta(koperasiDari(konflik.koperasi.text()));
                 Q_EMIT bukaDiminta(koperasiDari(konflik.lawan));
             }},
            {QStringLiteral("check-check"), tr("Sudah diperiksa, tutup konflik ini"),
             tr("Keduanya dibiarkan seperti sekarang. Tidak ada data yang berubah."),
             [this] { Q_EMIT diputuskan({}, false); }}};
}

void PilihanJalan::tampilkan(const UrusanBernama<Konflik> &konflik, const QString &larangan)
{
    if (m_isi && m_konflik == konflik.urusan && m_larangan == larangan)
        return;
    m_konflik = konflik.urusan;
    m_larangan = larangan;
    delete m_isi;
    m_isi = new QWidget;
    layout()->addWidget(m_isi);
    auto *column = new QVBoxLayout(m_isi);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const bool pulih = m_konflik.sebab == SebabKonflik::UbahLawanHapus;
    const auto jalan = pulih                                               ? jalanPulih(m_konflik)
                       : m_konflik.sebab == SebabKonflik::KemungkinanGanda ? jalanKembar(m_konflik)
                                                                           : jalanHapus(m_konflik);
    for (const Jalan &satu : jalan) {
        auto *kartu = new PilihanKartu(satu.ikon, satu.judul, satu.akibat);
        kartu->setEnabled(larangan.isEmpty());
        connect(kartu, &QAbstractButton::clicked, this, satu.kerja);
        column->addWidget(kartu);
    }
    if (!larangan.isEmpty())
        column->addWidget(new TextLabel(Letters::Quiet, larangan));
    if (pulih)
        tambahTabel(column, m_konflik);
    else
        column->addStretch(1);
}

void PilihanJalan::setTerbuka(bool terbuka)
{
    m_terbuka = terbuka;
    if (m_perubahan)
        m_perubahan->setTerbuka(terbuka);
}

void PilihanJalan::tambahTabel(QVBoxLayout *column, const Konflik &konflik)
{
    std::vector<FieldChange> perubahan;
    for (const IsianKonflik &isian : konflik.isian)
        perubahan.push_back({isian.field, isian.awal, isian.punya});
    m_perubahan = new PerubahanModel(m_wilayah, tr("Pengirim"), m_isi);
    m_perubahan->setTerbuka(m_terbuka);
    m_perubahan->tampilkan(perubahan);
    column->addWidget(new TabelPerubahan(tr("Isian pengirim"), m_perubahan, false), 1);
}

void PilihanJalan::tanyaHapus(const QString &akibat)
{
    auto *dialog = new DialogTindakan(tr("Hapus untuk semua"), akibat, tr("Hapus untuk semua"), this);
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT diputuskan({}, true); });
    dialog->open();
}

} // namespace lumbung
