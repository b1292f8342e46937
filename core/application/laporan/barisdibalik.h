// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"

namespace lumbung {

/// The conditions that list exactly the koperasi behind one number of a rekap: the question's own filter and
/// area, the row's `kode` (empty = Tidak terpetakan / Belum diisi; nothing = the sum row, so no condition) and
/// the column's measure. Used with the question's tahun buku in `lumbung:koperasi?where=…&tahun=…`.
Filter barisDiBalik(const RekapQuery &query, const std::optional<QString> &kode, Besaran besaran);

/// The same for the row "Di luar wilayah" of a report about `dalam`.
Filter barisDiLuar(const RekapQuery &query, const KodeWilayah &dalam, Besaran besaran);

/// The field that a grouping reads.
Field fieldOf(RekapMenurut menurut);

} // namespace lumbung
