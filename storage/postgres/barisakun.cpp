// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/barisakun.h"

namespace lumbung {

Pemakai pemakaiOf(const PgRows &rows, int row, int kolom)
{
    Pemakai pemakai;
    pemakai.id = rows.text(row, kolom);
    pemakai.nama = rows.text(row, kolom + 1);
    // A role that this program does not know may do the least.
    pemakai.peran = peranOfKey(rows.text(row, kolom + 2)).value_or(Peran::Koperasi);
    pemakai.wilayah = scopeOf(rows.number(row, kolom + 3));
    pemakai.unit = rows.text(row, kolom + 4);
    return pemakai;
}

Perangkat perangkatOf(const PgRows &rows, int row)
{
    return {PerangkatId(rows.text(row, 0)),
            rows.text(row, 1),
            rows.text(row, 2),
            rows.number(row, 3),
            rows.time(row, 4),
            rows.time(row, 5),
            rows.yes(row, 6),
            rows.binary(row, 7)};
}

TokenTersimpan tokenOf(const PgRows &rows, int row)
{
    return {rows.binary(row, 0), PerangkatId(rows.text(row, 1)),
            rows.text(row, 2),   static_cast<TokenTersimpan::Jenis>(rows.number(row, 3)),
            rows.time(row, 4),   rows.yes(row, 5)};
}

} // namespace lumbung
