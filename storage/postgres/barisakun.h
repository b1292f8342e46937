// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/akunstore.h"
#include "storage/postgres/pgrows.h"

namespace lumbung {

/// Columns of a user, a device and a token as the queries name them, and what they make of a row.
inline constexpr auto kolomPemakai = "p.id, p.nama, p.peran, p.wilayah, p.unit";
Pemakai pemakaiOf(const PgRows &rows, int row, int kolom = 0);

inline constexpr auto kolomPerangkat =
    "d.id, d.pemakai, d.nama, d.skema, (extract(epoch FROM d.terdaftar) * 1000)::bigint,"
    " (extract(epoch FROM d.terakhir) * 1000)::bigint, d.dicabut IS NOT NULL,"
    " d.kunci_paket";
Perangkat perangkatOf(const PgRows &rows, int row);
inline constexpr int kolomPerangkatBanyak = 8;

inline constexpr auto kolomToken =
    "t.cerna, t.device, t.pemakai, t.jenis, (extract(epoch FROM t.berlaku_sampai) * 1000)::bigint, t.terpakai";
TokenTersimpan tokenOf(const PgRows &rows, int row);

} // namespace lumbung
