// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/rencanaimpor.h"

#include "core/domain/enumkeys.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array kunciKeys{"otomatis", "nik_koperasi", "no_badan_hukum", "nama"};

} // namespace

QString keyOf(KunciCocok kunci)
{
    return enumKey(kunciKeys, kunci);
}

std::optional<KunciCocok> kunciCocokOfKey(QStringView key)
{
    return enumOfKey<KunciCocok>(kunciKeys, key);
}

int RencanaImpor::belumJelas() const
{
    return static_cast<int>(std::count_if(peta.begin(), peta.end(), [](const KolomPeta &kolom) {
        return kolom.sasaran.peran == Sasaran::Peran::Tanya;
    }));
}

bool RencanaImpor::adaKeragaan() const
{
    return std::any_of(peta.begin(), peta.end(), [](const KolomPeta &kolom) {
        return kolom.sasaran.isian() && !spec(kolom.sasaran.field).derived &&
               spec(kolom.sasaran.field).entity == Entity::Keragaan;
    });
}

SumberTegak::Alamat RencanaImpor::alamat(int baris, int kolom) const
{
    return tegak ? tegak->alamat(baris, kolom) : SumberTegak::Alamat{baris, kolom, namaLembar};
}

} // namespace lumbung
