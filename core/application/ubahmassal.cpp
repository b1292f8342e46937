// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ubahmassal.h"

#include "core/application/kontekskantor.h"
#include "core/application/pisahisian.h"
#include "core/domain/temuanakibat.h"

#include <algorithm>
#include <optional>

namespace lumbung {

namespace {

/// What would happen to one koperasi.
struct Rencana {
    Record profil;
    Record keragaan;
    bool adaLaporan = false; ///< the statement of the period exists
    std::optional<PratinjauMassal::Gagal> gagal;
    bool sama() const { return profil.isEmpty() && keragaan.isEmpty(); }
};

std::optional<PratinjauMassal::Gagal> salahBaru(Office &office, const Koperasi &koperasi, const Record &laporan,
                                                const Rencana &rencana, const UbahMassal &ubah, const Clock &clock)
{
    const auto temuan = temuanAkibat({koperasi.isian, laporan, rencana.profil, rencana.keragaan}, ubah.periode,
                                     konteksKantor(office, koperasi.id, nullptr, clock));
    const auto salah = std::find_if(temuan.begin(), temuan.end(),
                                    [](const TemuanIsian &satu) { return satu.keparahan == Keparahan::Salah; });
    if (salah == temuan.end())
        return std::nullopt;
    return PratinjauMassal::Gagal{
        koperasi.id, salah->aturan, salah->field, koperasi.isian.value(Field::Nama).text(), salah->fakta, true};
}

Result<Rencana> rencanaOf(Office &office, const KoperasiId &id, const IsianTerpisah &isian, const UbahMassal &ubah,
                          const Clock &clock)
{
    Rencana rencana;
    const auto koperasi = office.koperasi().find(id);
    if (!koperasi) {
        if (koperasi.error().kind != ErrorKind::Missing)
            return koperasi.error();
        rencana.gagal = PratinjauMassal::Gagal{id, koperasi.error().code};
        return rencana;
    }
    Record laporan;
    if (!isian.keragaan.isEmpty()) {
        auto keragaan = office.koperasi().find(keragaanId(id, ubah.periode));
        if (!keragaan && keragaan.error().kind != ErrorKind::Missing)
            return keragaan.error();
        rencana.adaLaporan = keragaan.ok();
        if (keragaan)
            laporan = keragaan->isian;
    }
    rencana.profil = yangBerubah(koperasi->isian, isian.profil);
    rencana.keragaan = yangBerubah(laporan, isian.keragaan);
    if (!rencana.sama())
        rencana.gagal = salahBaru(office, *koperasi, laporan, rencana, ubah, clock);
    return rencana;
}

Result<void> terapkan(UnitOfWork &unit, const KoperasiId &id, const Rencana &rencana, const Periode &periode,
                      const Asal &asal)
{
    if (!rencana.profil.isEmpty())
        if (const auto jumlah = unit.update(id, rencana.profil, asal); !jumlah)
            return jumlah.error();
    if (rencana.keragaan.isEmpty())
        return {};
    const KeragaanId laporan = keragaanId(id, periode);
    if (!rencana.adaLaporan)
        return unit.create(Keragaan{laporan, id, periode, rencana.keragaan, {asal, {}}, 0});
    const auto jumlah = unit.update(laporan, rencana.keragaan, asal);
    return jumlah ? Result<void>() : jumlah.error();
}

/// Walks over all koperasi; `terap` gets those that really change.
template <typename Terap>
Result<PratinjauMassal> telusuri(Office &office, const UbahMassal &ubah, const Clock &clock, Terap terap)
{
    const auto isian = pisahIsian(ubah.perubahan);
    if (!isian)
        return isian.error();
    PratinjauMassal hasil;
    for (const KoperasiId &id : ubah.koperasi) {
        const auto rencana = rencanaOf(office, id, *isian, ubah, clock);
        if (!rencana)
            return rencana.error();
        if (rencana->gagal) {
            hasil.gagal.push_back(*rencana->gagal);
        } else if (rencana->sama()) {
            ++hasil.sudahSama;
        } else {
            ++hasil.akanBerubah;
            if (const Result<void> diterapkan = terap(id, *rencana); !diterapkan)
                return diterapkan.error();
        }
    }
    return hasil;
}

} // namespace

Result<PratinjauMassal> pratinjauMassal(Office &office, const UbahMassal &ubah, const Clock &clock)
{
    return telusuri(office, ubah, clock, [](const KoperasiId &, const Rencana &) { return Result<void>(); });
}

Result<HasilMassal> ubahMassal(Office &office, const UbahMassal &ubah, const Clock &clock)
{
    const auto unit = office.work().begin(
        {u"ubah-massal"_qs, ubah.pelaku, u"Ubah %1 isian pada banyak koperasi"_qs.arg(ubah.perubahan.size())});
    if (!unit)
        return unit.error();
    const Asal asal{Sumber::Manual, clock.today()};
    const auto jalan = telusuri(office, ubah, clock, [&](const KoperasiId &id, const Rencana &rencana) {
        return terapkan(**unit, id, rencana, ubah.periode, asal);
    });
    if (!jalan)
        return jalan.error();
    HasilMassal hasil{{}, jalan->akanBerubah, jalan->sudahSama, jalan->gagal};
    if (hasil.berubah == 0)
        return hasil;
    return (*unit)->commit().map([&hasil](TindakanId &&tindakan) {
        hasil.tindakan = std::move(tindakan);
        return hasil;
    });
}

} // namespace lumbung
