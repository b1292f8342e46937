// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

struct sqlite3;

namespace lumbung {

/// The store's error for an SQLite result code: "simpan.disk-penuh", "simpan.hanya-baca", "simpan.rusak",
/// "simpan.sibuk", "simpan.tidak-terbuka", "simpan.kunci-salah" or "simpan.gagal" with fact {kode}.
/// No SQL and no value goes into the facts.
Error storeError(int code, sqlite3 *db = nullptr);

/// An error of this store that SQLite does not know.
inline Error storeError(const char *code)
{
    return {ErrorKind::Storage, QString::fromLatin1(code), {}};
}

} // namespace lumbung
