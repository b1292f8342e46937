// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/storeerror.h"

#include <cerrno>
#include <sqlite3.h>

namespace lumbung {

namespace {

/// A quota and a file size limit are a full disk to the person at the desk.
bool isFull(sqlite3 *db)
{
    const int system = db ? sqlite3_system_errno(db) : 0;
    if (system == ENOSPC || system == EFBIG)
        return true;
#ifdef EDQUOT
    return system == EDQUOT;
#else
    return false;
#endif
}

} // namespace

Error storeError(int code, sqlite3 *db)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return storeError("simpan.disk-penuh");
    case SQLITE_READONLY: return storeError("simpan.hanya-baca");
    case SQLITE_CORRUPT: return storeError("simpan.rusak");
    case SQLITE_NOTADB: return storeError("simpan.kunci-salah");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return storeError("simpan.sibuk");
    case SQLITE_IOERR:
        if (isFull(db))
            return storeError("simpan.disk-penuh");
        break;
    case SQLITE_CANTOPEN: return isFull(db) ? storeError("simpan.disk-penuh") : storeError("simpan.tidak-terbuka");
    default: break;
    }
    Error error = storeError("simpan.gagal");
    error.facts.insert(QStringLiteral("kode"), code);
    return error;
}

} // namespace lumbung
