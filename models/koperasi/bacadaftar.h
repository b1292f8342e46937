// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/application/ports/wilayahdirectory.h"
#include "models/koperasi/halamanbaris.h"
#include "models/koperasi/kelompokbaris.h"

#include <span>
#include <vector>

namespace lumbung {

/// How rows are read for the table.
struct CaraBaca {
    std::vector<Field> kolom;
    int tahunBuku = 0;
    bool terbuka = false; ///< personal data may be seen
    const WilayahDirectory *wilayah = nullptr;
};

/// What one load brings: every key, and the first page so that the table paints at once.
struct MuatanDaftar {
    std::vector<RowKey> keys;
    qint64 semua = 0; ///< koperasi in the office, filter aside
    std::vector<KepalaKelompok> kelompok;
    std::vector<BarisTabel> halamanPertama;
};

// All of these read the store and belong on a StoreThread.

/// One row a key, in order; a key whose row vanished keeps an empty row.
Result<std::vector<BarisTabel>> bacaBaris(KoperasiQueries &queries, std::span<const RowKey> keys,
                                          const CaraBaca &cara);
Result<MuatanDaftar> bacaDaftar(KoperasiQueries &queries, const DaftarQuery &query, const CaraBaca &cara);
/// Sums of the number columns, by column.
Result<std::vector<Rangkuman>> bacaJumlah(KoperasiQueries &queries, std::span<const RowKey> keys,
                                          const CaraBaca &cara);
/// Rows as tab-separated text for the clipboard, a line of heads before them when asked for; identifiers keep their
/// digits and money is written whole.
Result<QString> bacaSalinan(KoperasiQueries &queries, std::span<const RowKey> keys, const CaraBaca &cara,
                            bool denganJudul);

} // namespace lumbung
