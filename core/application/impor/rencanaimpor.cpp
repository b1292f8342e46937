// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/rencanaimpor.h"

#include <algorithm>

namespace lumbung {

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
