// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/verifikasi/ajukan.h"
#include "core/domain/verifikasi/sampel.h"

namespace lumbung {

/// The rule that the program carries (resources/verifikasi).
const AturanSampel &aturanSampelBawaan();

/// Draws the sample of what waits at the ministry now, with a fresh seed, and puts rule, seed and population on
/// record. Refused "verifikasi.peran"; Missing "verifikasi.sampel-kosong" when nothing waits.
Result<PenarikanSampel> tarikSampel(Office &office, const QString &sebutan, const Clock &clock, Chance &chance);

/// Lets what the draw did not choose pass as one act, once everything chosen was read and the last round found
/// nothing. What was handed in anew since is left out. Missing "verifikasi.sampel-tidak-ada"; Conflict
/// "verifikasi.sampel-belum-lulus" {diperiksa, terpilih, ditolak}.
Result<HasilLangkah> luluskanSisa(Office &office, const SampelId &id, const QString &sebutan, const Clock &clock,
                                  Chance &chance);

} // namespace lumbung
