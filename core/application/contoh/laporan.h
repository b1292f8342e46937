// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/contoh/sosok.h"

#include <vector>

namespace lumbung::contoh {

/// The yearly statements of one koperasi from `dari` (or its first year) to `sampai`: balanced sheets that grow
/// from year to year, RAT, grade and predikat that follow how well it is led, and now and then a defect.
std::vector<Keragaan> laporanOf(const Sosok &sosok, const KoperasiId &id, int dari, int sampai, QDate hariIni,
                                Acak &acak);

} // namespace lumbung::contoh
