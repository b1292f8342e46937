// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/filter.h"

#include <optional>
#include <span>

namespace lumbung {

/// What was typed in "Saring baris", understood: either words to look for, or conditions.
struct SaringCepat {
    QString cari;
    Filter filter;
    std::optional<Error> galat = {}; ///< it speaks of a condition that cannot be; `cari` holds the text then
};

/// The office around a quick filter: where one stands in the table, what is shown, and its areas.
struct TempatSaring {
    Field kolom = Field::Nama; ///< of the current cell
    std::span<const Field> tampak;
    const WilayahDirectory *wilayah = nullptr;
    KodeWilayah kantor = {};
};

/// Reads the quick filter. ">10jt", "1..5", "kosong" and "terisi" speak of the column the person stands in. A
/// comparison that this column cannot take (a name, or ">10jt" on a day) speaks of the first shown column that
/// fits: amounts for large numbers and units ("jt", "rb"), counts for small ones, days for dates. None shown: error
/// Input "saring.tanpa-kolom" with {teks}. "aset>10jt", "kecamatan=Citeureup" and other `--where` expressions name
/// their own column and bring the errors of bacaSaring(). Everything else are words to look for.
SaringCepat bacaSaringCepat(const QString &teks, const TempatSaring &tempat);

/// The shown columns whose words a search may look into: personal ones only while they are open to the eye.
std::vector<Field> kolomDicari(std::span<const Field> tampak, bool terbuka);

} // namespace lumbung
