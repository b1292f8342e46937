// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/temuanakibat.h"

#include <algorithm>

namespace lumbung {

namespace {

bool sudahAda(const std::vector<TemuanIsian> &sebelum, const TemuanIsian &temuan)
{
    return std::any_of(sebelum.begin(), sebelum.end(), [&temuan](const TemuanIsian &dulu) {
        return dulu.aturan == temuan.aturan && dulu.field == temuan.field;
    });
}

} // namespace

std::vector<TemuanIsian> temuanAkibat(const PerubahanDiperiksa &perubahan, const Periode &periode,
                                      const KonteksValidasi &konteks)
{
    Record profil = perubahan.profil;
    Record keragaan = perubahan.keragaan;
    profil.apply(perubahan.ubahProfil);
    keragaan.apply(perubahan.ubahKeragaan);
    auto temuan = validate(profil, keragaan, periode, konteks);
    if (temuan.empty() || perubahan.profil.isEmpty())
        return temuan;
    const auto sebelum = validate(perubahan.profil, perubahan.keragaan, periode, konteks);
    // Whoever makes the first statement of a year answers for the year as well.
    const bool tahunPertama = perubahan.keragaan.isEmpty() && !perubahan.ubahKeragaan.isEmpty();
    std::erase_if(temuan, [&](const TemuanIsian &satu) {
        const bool diubah = perubahan.ubahProfil.contains(satu.field) ||
                            perubahan.ubahKeragaan.contains(satu.field) ||
                            (tahunPertama && satu.field == Field::TahunBuku);
        return !diubah && sudahAda(sebelum, satu);
    });
    return temuan;
}

} // namespace lumbung
