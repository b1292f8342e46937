// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/rekap.h"

#include <QString>

#include <map>
#include <span>

namespace lumbung {

/// What one yearly statement adds to the sums. "Aktif" is status_aktif "Aktif", every other status counts as
/// tidak aktif, no status as neither; bersertifikat is a grade from A to C2; a total that is not given is the
/// sum of pria and wanita.
Ukuran ukuranOf(const Record &keragaan);
/// The fields that ukuranOf() reads; every other one may be missing.
std::span<const Field> fieldsOfUkuran();

/// Under which value a statement stands in a grouping; empty = tidak terpetakan / belum diisi. For wilayah
/// groupings the code at that level, for BadanHukum the key of its family, for FrekuensiRat "0" to "3".
/// `keragaanTahunan` holds the statements of `tahun` and, as far as they exist, of the two years before.
QString nilaiKelompok(RekapMenurut menurut, const Record &profil, const std::map<int, Record> &keragaanTahunan,
                      int tahun);

/// True for the profil fields that some grouping stands on.
bool menentukanKelompok(Field field);

} // namespace lumbung
