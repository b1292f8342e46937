// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/simpankoperasi.h"

#include "core/application/kontekskantor.h"
#include "core/application/pisahisian.h"
#include "core/domain/temuanakibat.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

/// The koperasi and its statement before saving, and the changes by record.
struct Keadaan {
    Koperasi koperasi;
    std::optional<Keragaan> keragaan; ///< of the period that is being saved
    std::optional<Record> tahunLalu;
    Record profilBaru;   ///< what changes in the profil
    Record keragaanBaru; ///< what changes in the keragaan
};

Result<Keadaan> keadaanSebelum(Office &office, const Simpanan &simpanan)
{
    const auto terpisah = pisahIsian(simpanan.perubahan);
    if (!terpisah)
        return terpisah.error();
    Keadaan keadaan;
    keadaan.koperasi.id = simpanan.id;
    if (!simpanan.baru) {
        auto koperasi = office.koperasi().find(simpanan.id);
        if (!koperasi)
            return koperasi.error();
        keadaan.koperasi = std::move(koperasi).value();
        const auto semua = office.koperasi().keragaan(simpanan.id);
        if (!semua)
            return semua.error();
        const Periode lalu{simpanan.periode.tahunBuku - 1, simpanan.periode.jenis};
        for (const Keragaan &keragaan : *semua) {
            if (keragaan.periode == simpanan.periode)
                keadaan.keragaan = keragaan;
            else if (keragaan.periode == lalu)
                keadaan.tahunLalu = keragaan.isian;
        }
    }
    keadaan.profilBaru = yangBerubah(keadaan.koperasi.isian, terpisah->profil);
    keadaan.keragaanBaru = yangBerubah(keadaan.keragaan ? keadaan.keragaan->isian : Record(), terpisah->keragaan);
    return keadaan;
}

KonteksValidasi konteksOf(Office &office, const Keadaan &keadaan, const Clock &clock)
{
    return konteksKantor(office, keadaan.koperasi.id, keadaan.tahunLalu ? &*keadaan.tahunLalu : nullptr, clock);
}

std::vector<TemuanIsian> temuanSesudah(const Keadaan &keadaan, const Periode &periode,
                                       const KonteksValidasi &konteks)
{
    Record profil = keadaan.koperasi.isian;
    profil.apply(keadaan.profilBaru);
    Record keragaan = keadaan.keragaan ? keadaan.keragaan->isian : Record();
    keragaan.apply(keadaan.keragaanBaru);
    return validate(profil, keragaan, periode, konteks);
}

/// Findings that refuse the saving; see simpanKoperasi().
std::vector<TemuanIsian> penghalang(const Keadaan &keadaan, const Periode &periode, const KonteksValidasi &konteks)
{
    const Record lama = keadaan.keragaan ? keadaan.keragaan->isian : Record();
    auto temuan =
        temuanAkibat({keadaan.koperasi.isian, lama, keadaan.profilBaru, keadaan.keragaanBaru}, periode, konteks);
    std::erase_if(temuan, [](const TemuanIsian &satu) { return satu.keparahan != Keparahan::Salah; });
    return temuan;
}

Error isianSalah(const std::vector<TemuanIsian> &temuan)
{
    QVariantList daftar;
    for (const TemuanIsian &satu : temuan)
        daftar.append(QVariantMap{{u"field"_qs, keyOf(satu.field)}, {u"aturan"_qs, satu.aturan}});
    return {ErrorKind::Input, u"isian.salah"_qs, {{u"temuan"_qs, daftar}}};
}

Tindakan tindakanOf(const Simpanan &simpanan, const Keadaan &keadaan)
{
    QJsonObject alasan;
    for (const auto &[field, teks] : simpanan.alasan)
        alasan.insert(keyOf(field), teks);
    const auto jumlah = keadaan.profilBaru.size() + keadaan.keragaanBaru.size();
    Tindakan tindakan;
    tindakan.kode = simpanan.baru ? u"koperasi.buat"_qs : u"koperasi.ubah"_qs;
    tindakan.pelaku = simpanan.pelaku;
    tindakan.judul = simpanan.baru ? u"Tambah koperasi"_qs : u"Ubah %1 isian"_qs.arg(jumlah);
    if (!alasan.isEmpty())
        tindakan.keterangan =
            QString::fromUtf8(QJsonDocument(QJsonObject{{u"alasan"_qs, alasan}}).toJson(QJsonDocument::Compact));
    return tindakan;
}

Result<void> tulisProfil(UnitOfWork &unit, const Simpanan &simpanan, const Keadaan &keadaan)
{
    if (simpanan.baru)
        return unit.create(Koperasi{simpanan.id, keadaan.profilBaru, {simpanan.asal, {}}, 0});
    if (keadaan.profilBaru.isEmpty())
        return {};
    const auto jumlah = unit.update(simpanan.id, keadaan.profilBaru, simpanan.asal);
    return jumlah ? Result<void>() : jumlah.error();
}

Result<void> tulisKeragaan(UnitOfWork &unit, const Simpanan &simpanan, const Keadaan &keadaan)
{
    if (keadaan.keragaanBaru.isEmpty())
        return {};
    const KeragaanId id = keragaanId(simpanan.id, simpanan.periode);
    if (!keadaan.keragaan)
        return unit.create(
            Keragaan{id, simpanan.id, simpanan.periode, keadaan.keragaanBaru, {simpanan.asal, {}}, 0});
    const auto jumlah = unit.update(id, keadaan.keragaanBaru, simpanan.asal);
    return jumlah ? Result<void>() : jumlah.error();
}

} // namespace

Result<std::vector<TemuanIsian>> periksaSimpanan(Office &office, const Simpanan &simpanan, const Clock &clock)
{
    const auto keadaan = keadaanSebelum(office, simpanan);
    if (!keadaan)
        return keadaan.error();
    return temuanSesudah(*keadaan, simpanan.periode, konteksOf(office, *keadaan, clock));
}

Result<TindakanId> simpanKoperasi(Office &office, const Simpanan &simpanan, const Clock &clock)
{
    const auto keadaan = keadaanSebelum(office, simpanan);
    if (!keadaan)
        return keadaan.error();
    if (!simpanan.baru && keadaan->profilBaru.isEmpty() && keadaan->keragaanBaru.isEmpty())
        return TindakanId();
    const auto salah = penghalang(*keadaan, simpanan.periode, konteksOf(office, *keadaan, clock));
    if (!salah.empty())
        return isianSalah(salah);
    const auto unit = office.work().begin(tindakanOf(simpanan, *keadaan));
    if (!unit)
        return unit.error();
    const auto ditulis =
        tulisProfil(**unit, simpanan, *keadaan).andThen([&] { return tulisKeragaan(**unit, simpanan, *keadaan); });
    if (!ditulis)
        return ditulis.error();
    return (*unit)->commit();
}

} // namespace lumbung
