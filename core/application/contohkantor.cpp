// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/contohkantor.h"

#include "core/application/contoh/laporan.h"
#include "core/application/contoh/sosok.h"

#include <QUuid>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int terbanyak = 1'000'000;
constexpr int antaraKemajuan = 256; // koperasi between two questions

void kumpulkanDesa(const WilayahDirectory &wilayah, const KodeWilayah &kode, std::vector<KodeWilayah> &desa)
{
    if (!kode.isEmpty() && kode.tingkat() == TingkatWilayah::DesaKelurahan) {
        desa.push_back(kode);
        return;
    }
    for (const KodeWilayah &anak : wilayah.children(kode))
        kumpulkanDesa(wilayah, anak, desa);
}

KoperasiId idContoh(const PermintaanContoh &permintaan, int nomor)
{
    static const QUuid ruang = QUuid::createUuidV5(QUuid(), u"lumbung/contoh"_qs);
    const QString nama = u"%1/%2/%3"_qs.arg(permintaan.wilayah.text()).arg(permintaan.benih).arg(nomor);
    return KoperasiId(QUuid::createUuidV5(ruang, nama).toString(QUuid::WithoutBraces));
}

Result<void> tulisSatu(UnitOfWork &unit, const Koperasi &koperasi, const std::vector<Keragaan> &laporan)
{
    if (auto dibuat = unit.create(koperasi); !dibuat)
        return dibuat;
    for (const Keragaan &keragaan : laporan)
        if (auto dibuat = unit.create(keragaan); !dibuat)
            return dibuat;
    return {};
}

Result<HasilContoh> tulisSemua(UnitOfWork &unit, const WilayahDirectory &wilayah,
                               const std::vector<KodeWilayah> &desa, const PermintaanContoh &permintaan,
                               QDate hariIni, const KemajuanContoh &kemajuan)
{
    HasilContoh hasil;
    for (int nomor = 1; nomor <= permintaan.koperasi; ++nomor) {
        if (kemajuan && nomor % antaraKemajuan == 0 && !kemajuan(static_cast<double>(nomor) / permintaan.koperasi))
            return Error{ErrorKind::Cancelled, u"contoh.dibatalkan"_qs, {}};
        contoh::Acak acak(permintaan.benih * 0x9e3779b97f4a7c15ULL + static_cast<quint64>(nomor));
        // Villages early in each kecamatan are its town: they hold more koperasi than the rest.
        const double letak = acak.pecahan() * acak.antara(0.55, 1);
        const auto &tempat = desa[static_cast<std::size_t>(letak * static_cast<double>(desa.size()))];
        const auto sosok = contoh::sosokOf(nomor, tempat, permintaan.sampai, acak);
        const KoperasiId id = idContoh(permintaan, nomor);
        const Koperasi koperasi = contoh::profilOf(sosok, id, wilayah, hariIni, acak);
        const auto laporan = contoh::laporanOf(sosok, id, permintaan.dari, permintaan.sampai, hariIni, acak);
        if (const auto ditulis = tulisSatu(unit, koperasi, laporan); !ditulis)
            return ditulis.error();
        ++hasil.koperasi;
        hasil.keragaan += static_cast<qint64>(laporan.size());
    }
    return hasil;
}

/// Interleaves the kecamatan, so that the first places of the list are the towns of all of them.
void urutkanMenurutKota(std::vector<KodeWilayah> &desa)
{
    std::stable_sort(desa.begin(), desa.end(), [](const KodeWilayah &a, const KodeWilayah &b) {
        return QStringView(a.text()).mid(10) < QStringView(b.text()).mid(10);
    });
}

} // namespace

Result<HasilContoh> isiContoh(Office &office, const WilayahDirectory &wilayah, const PermintaanContoh &permintaan,
                              const Clock &clock, const KemajuanContoh &kemajuan)
{
    if (permintaan.koperasi < 1 || permintaan.koperasi > terbanyak || permintaan.dari > permintaan.sampai ||
        permintaan.dari < 1950 || permintaan.sampai > clock.today().year())
        return Error{ErrorKind::Input,
                     u"contoh.permintaan"_qs,
                     {{u"koperasi"_qs, permintaan.koperasi},
                      {u"dari"_qs, permintaan.dari},
                      {u"sampai"_qs, permintaan.sampai}}};
    std::vector<KodeWilayah> desa;
    if (permintaan.wilayah.isEmpty() || wilayah.contains(permintaan.wilayah))
        kumpulkanDesa(wilayah, permintaan.wilayah, desa);
    if (desa.empty())
        return Error{ErrorKind::Missing, u"contoh.wilayah"_qs, {{u"wilayah"_qs, permintaan.wilayah.text()}}};
    urutkanMenurutKota(desa);
    const auto unit = office.work().begin(
        {u"contoh"_qs, permintaan.pelaku, u"Isi data contoh: %1 koperasi"_qs.arg(permintaan.koperasi)});
    if (!unit)
        return unit.error();
    auto hasil = tulisSemua(**unit, wilayah, desa, permintaan, clock.today(), kemajuan);
    if (!hasil)
        return hasil.error();
    return (*unit)->commit().map([&hasil](TindakanId &&tindakan) {
        hasil->tindakan = std::move(tindakan);
        return std::move(*hasil);
    });
}

} // namespace lumbung
