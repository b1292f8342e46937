// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/rekap.h"

#include <QString>

#include <array>
#include <map>
#include <vector>

namespace lumbung {

/// Groupings kept as sums beside the areas: RekapMenurut::Jenis and everything after it.
constexpr int firstCategory = static_cast<int>(RekapMenurut::Jenis);
constexpr int categoryCount = static_cast<int>(RekapMenurut::FrekuensiRat) - firstCategory + 1;

/// What one yearly statement adds, and where.
struct Sumbangan {
    int tahun = 0;
    QString kode; ///< the koperasi's area as far as it is known
    std::array<QString, categoryCount> nilai;
    Ukuran ukuran;
};

/// The sums of `tahun` from one koperasi; `tahunan` also holds the two years before, for the frequency of RAT.
Sumbangan sumbanganOf(const Record &profil, const std::map<int, Record> &tahunan, int tahun);

/// Code of the summary cell: kecamatan, or the widest part that is known.
QString cellArea(const QString &kode);
/// Kabupaten/kota, or provinsi, or empty.
QString cellKabupaten(const QString &kode);
/// The code cut to the level of an area grouping; empty when it is not known that far.
QString areaAt(const QString &kode, RekapMenurut menurut);

} // namespace lumbung
