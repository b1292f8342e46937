// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/daftarsop.h"

#include "core/application/sop/sopbawaan.h"

#include <algorithm>
#include <map>

namespace lumbung {

namespace {

struct KumpulanSop {
    std::vector<TerbitanSop> terbitan; ///< newest first
    std::optional<DrafSop> draf;
};

/// Everything of the office, by code.
Result<std::map<QString, KumpulanSop>> kumpulan(SopStore &store)
{
    std::map<QString, KumpulanSop> semua;
    auto terbitan = store.terbitan();
    if (!terbitan)
        return terbitan.error();
    for (TerbitanSop &satu : *terbitan) {
        auto &milik = semua[satu.definisi.kode].terbitan;
        milik.push_back(std::move(satu));
    }
    auto draf = store.semuaDraf();
    if (!draf)
        return draf.error();
    for (DrafSop &satu : *draf) {
        auto &milik = semua[satu.definisi.kode].draf;
        milik = std::move(satu);
    }
    return semua;
}

const TerbitanSop *berlakuDi(const std::vector<TerbitanSop> &terbitan, QDate hari)
{
    const auto found =
        std::ranges::find_if(terbitan, [hari](const TerbitanSop &satu) { return satu.definisi.berlaku <= hari; });
    return found == terbitan.end() ? nullptr : &*found;
}

/// The version that comes into force first after the day.
std::optional<TerbitanSop> mendatang(const std::vector<TerbitanSop> &terbitan, QDate hari)
{
    std::optional<TerbitanSop> berikut;
    for (const TerbitanSop &satu : terbitan)
        if (satu.definisi.berlaku > hari && (!berikut || satu.definisi.berlaku < berikut->definisi.berlaku))
            berikut = satu;
    return berikut;
}

EntriSop entriOf(const DefinisiSop *bawaan, const KumpulanSop &milik, QDate hari)
{
    EntriSop entri;
    entri.mendatang = mendatang(milik.terbitan, hari);
    entri.adaDraf = milik.draf.has_value();
    if (const TerbitanSop *berlaku = berlakuDi(milik.terbitan, hari)) {
        entri.definisi = berlaku->definisi;
        entri.bawaan = false;
    } else if (bawaan) {
        entri.definisi = *bawaan;
    } else {
        entri.berlaku = entri.bawaan = false;
        entri.definisi = entri.mendatang ? entri.mendatang->definisi : milik.draf->definisi;
    }
    return entri;
}

Error sopTidakAda(const QString &kode)
{
    return {ErrorKind::Missing, QStringLiteral("sop.tidak-ada"), {{QStringLiteral("kode"), kode}}};
}

} // namespace

Result<std::vector<EntriSop>> daftarSop(SopStore &store, QDate hari)
{
    auto milik = kumpulan(store);
    if (!milik)
        return milik.error();
    std::vector<EntriSop> semua;
    for (const DefinisiSop &bawaan : sopBawaan()) {
        semua.push_back(entriOf(&bawaan, (*milik)[bawaan.kode], hari));
        milik->erase(bawaan.kode);
    }
    for (const auto &[kode, satu] : *milik)
        semua.push_back(entriOf(nullptr, satu, hari));
    return semua;
}

Result<DefinisiSop> sopBerlakuPada(SopStore &store, const QString &kode, QDate hari)
{
    const auto terbitan = store.terbitan(kode);
    if (!terbitan)
        return terbitan.error();
    if (const TerbitanSop *berlaku = berlakuDi(*terbitan, hari))
        return berlaku->definisi;
    if (const DefinisiSop *bawaan = sopBawaan(kode))
        return *bawaan;
    return sopTidakAda(kode);
}

Result<DefinisiSop> sopVersi(SopStore &store, const QString &kode, int versi)
{
    const auto terbitan = store.terbitan(kode);
    if (!terbitan)
        return terbitan.error();
    for (const TerbitanSop &satu : *terbitan)
        if (satu.definisi.versi == versi)
            return satu.definisi;
    if (const DefinisiSop *bawaan = sopBawaan(kode); bawaan && bawaan->versi == versi)
        return *bawaan;
    return Error{ErrorKind::Missing,
                 QStringLiteral("sop.versi-tidak-ada"),
                 {{QStringLiteral("kode"), kode}, {QStringLiteral("versi"), versi}}};
}

Result<DefinisiSop> bukaSuntinganSop(SopStore &store, const QString &kode, QDate hari)
{
    const auto draf = store.draf(kode);
    if (!draf)
        return draf.error();
    if (*draf)
        return (*draf)->definisi;
    const auto terbitan = store.terbitan(kode);
    if (!terbitan)
        return terbitan.error();
    const DefinisiSop *bawaan = sopBawaan(kode);
    if (terbitan->empty() && !bawaan)
        return sopTidakAda(kode);
    // The newest, also when it is not in force yet: the next one takes its place.
    DefinisiSop awal = terbitan->empty() ? *bawaan : terbitan->front().definisi;
    ++awal.versi;
    awal.berlaku = std::max(awal.berlaku, hari);
    return awal;
}

} // namespace lumbung
