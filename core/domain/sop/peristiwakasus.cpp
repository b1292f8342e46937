// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/peristiwakasus.h"

#include "core/domain/enumkeys.h"
#include "core/domain/urutansebab.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array jenisPeristiwaKeys{"buka",      "kerjakan",   "lewati", "centang", "jeda",
                                        "lanjutkan", "perpanjang", "catat",  "batalkan"};

} // namespace

QString keyOf(JenisPeristiwa jenis)
{
    return enumKey(jenisPeristiwaKeys, jenis);
}

std::optional<JenisPeristiwa> jenisPeristiwaOfKey(QStringView key)
{
    return enumOfKey<JenisPeristiwa>(jenisPeristiwaKeys, key);
}

std::vector<PeristiwaKasus> urutkanPeristiwa(std::vector<PeristiwaKasus> peristiwa)
{
    return urutanSebab(std::move(peristiwa));
}

} // namespace lumbung
