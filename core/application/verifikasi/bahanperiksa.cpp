// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/bahanperiksa.h"

#include "core/application/kontekskantor.h"
#include "core/application/ports/verifikasiqueries.h"
#include "core/application/verifikasi/pemeriksameja.h"

#include <algorithm>
#include <set>

namespace lumbung {

namespace {

Result<Record> laporanTahunLalu(Office &office, const Cuplikan &isi)
{
    auto lalu = office.koperasi().find(keragaanId(isi.koperasi, {isi.periode.tahunBuku - 1, isi.periode.jenis}));
    if (lalu)
        return std::move(lalu->isian);
    return lalu.error().kind == ErrorKind::Missing ? Result<Record>(Record()) : lalu.error();
}

/// Whether who sits here might decide at all, whatever the verdict.
std::optional<Error> halanganOf(const KeadaanPengajuan &keadaan, const PelakuVerifikasi &pelaku)
{
    PeristiwaVerifikasi coba;
    coba.jenis = JenisPeristiwaVerifikasi::Putuskan;
    coba.pelaku = pelaku;
    coba.cerna = keadaan.cerna;
    coba.kata = QStringLiteral("?"); // sent back as a whole: needs no verdict on any field
    const auto boleh = periksaPeristiwa(keadaan, coba);
    return boleh ? std::nullopt : std::optional(boleh.error());
}

std::optional<PutusanIsian> ditolakTerakhir(const KeadaanPengajuan &keadaan, Field field)
{
    for (auto satu = keadaan.pemeriksaan.rbegin(); satu != keadaan.pemeriksaan.rend(); ++satu) {
        const auto putusan = std::ranges::find(satu->putusan, field, &PutusanIsian::field);
        if (putusan != satu->putusan.end())
            return putusan->terima ? std::nullopt : std::optional(*putusan);
    }
    return std::nullopt;
}

/// 0 for what is wrong, 3 for what nothing was found about.
int beratOf(const BarisPeriksa &baris)
{
    int berat = 3;
    for (const TemuanIsian &temuan : baris.temuan)
        berat = std::min(berat, static_cast<int>(temuan.keparahan));
    return berat;
}

/// Fills `bahan.isian` with every field that has a value now or had one before.
void susunIsian(BahanPeriksa &bahan, const Record &tahunLalu, const std::vector<TemuanIsian> &temuan)
{
    const Cuplikan &kini = *bahan.keadaan.cuplikan;
    std::set<Field> diperiksa;
    if (bahan.ringkasan.giliran)
        for (const FieldChange &beda : isianDiperiksa(bahan.keadaan, *bahan.ringkasan.giliran))
            diperiksa.insert(beda.field);
    bahan.diperiksa = static_cast<int>(diperiksa.size());
    for (const FieldSpec &satu : fieldCatalogue()) {
        BarisPeriksa baris{satu.field};
        baris.sebelum = bahan.dasar                       ? bahan.dasar->cuplikan.value(satu.field)
                        : satu.entity == Entity::Keragaan ? tahunLalu.value(satu.field)
                                                          : Value();
        baris.sekarang = kini.value(satu.field);
        baris.diperiksa = diperiksa.contains(satu.field);
        if (satu.derived || (!baris.diperiksa && baris.sekarang.isEmpty()))
            continue;
        std::ranges::copy_if(temuan, std::back_inserter(baris.temuan),
                             [&](const TemuanIsian &t) { return t.field == satu.field; });
        baris.ditolak = ditolakTerakhir(bahan.keadaan, satu.field);
        bahan.isian.push_back(std::move(baris));
    }
    std::ranges::stable_sort(bahan.isian, [](const BarisPeriksa &a, const BarisPeriksa &b) {
        if (a.diperiksa != b.diperiksa)
            return a.diperiksa;
        return a.diperiksa && beratOf(a) < beratOf(b);
    });
}

} // namespace

Result<BahanPeriksa> bahanPeriksa(Office &office, const KeragaanId &id, const QString &sebutan, const Clock &clock)
{
    BahanPeriksa bahan;
    bahan.id = id;
    const auto pelaku = pemeriksaMeja(office, sebutan);
    const auto ringkasan = office.verifikasi().ringkasan(id);
    auto peristiwa = office.verifikasi().peristiwa(id);
    if (!pelaku || !ringkasan || !peristiwa)
        return !pelaku ? pelaku.error() : !ringkasan ? ringkasan.error() : peristiwa.error();
    if (!*ringkasan)
        return Error{ErrorKind::Missing, QStringLiteral("verifikasi.belum-diajukan"), {}};
    bahan.pelaku = *pelaku;
    bahan.ringkasan = **ringkasan;
    bahan.keadaan = lipatPengajuan(std::move(*peristiwa));
    const Cuplikan &kini = *bahan.keadaan.cuplikan;
    const auto tahunLalu = laporanTahunLalu(office, kini);
    if (!tahunLalu)
        return tahunLalu.error();
    const TingkatVerifikasi tingkat =
        bahan.ringkasan.giliran.value_or(rantaiVerifikasi(bahan.keadaan.binaan).front());
    if (const VersiSah *sah = bahan.keadaan.sahPada(tingkat))
        bahan.dasar = *sah;
    const auto konteks = konteksKantor(office, kini.koperasi, &*tahunLalu, clock);
    susunIsian(bahan, *tahunLalu, validate(kini.profil, kini.keragaan, kini.periode, konteks));
    bahan.halangan = halanganOf(bahan.keadaan, *pelaku);
    return bahan;
}

} // namespace lumbung
