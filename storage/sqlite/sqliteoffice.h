// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace lumbung {

class Chance;
class Clock;
class WilayahDirectory;

/// What a store needs from outside; all of it outlives the office.
struct OfficeDeps {
    const Clock &clock;
    Chance &chance;
    const WilayahDirectory &wilayah;
    QString kantorId = {}; ///< written into the seal of backups
};

/// Makes a new store at `path`, encrypted with the 32-byte `key`. Errors: Conflict "simpan.sudah-ada" when a store
/// stands there; Storage as in unitofwork.h and "simpan.tidak-terenkripsi", "simpan.tidak-terbuka", "simpan.sibuk".
Result<std::unique_ptr<Office>> createOffice(const QString &path, const QByteArray &key, const Kantor &kantor,
                                             OfficeDeps deps);

/// Opens a store and brings its tables up to date. Errors: Missing "simpan.tidak-ada"; Storage "simpan.kunci-salah"
/// (wrong key, or a file that is no store), "simpan.tidak-terenkripsi" (a plain SQLite file),
/// "simpan.bukan-lumbung", "simpan.versi-baru" (made by a newer Lumbung), "simpan.rusak".
Result<std::unique_ptr<Office>> openOffice(const QString &path, const QByteArray &key, OfficeDeps deps);

/// Puts a backup in the place of the store at `path`. The backup is read and checked whole before anything is
/// touched; the store that stood there is kept beside it as "<path>.sebelum-pulih". No office may be open on
/// `path`. A computer that stops in between leaves the old store, or a change that finishRestore() ends.
/// Errors: those of periksaCadangan() and "simpan.disk-penuh", "simpan.tidak-terbuka".
Result<void> restoreOffice(const QString &backup, const QString &path, const QByteArray &key);

/// Ends a restore that was interrupted after the backup had been copied and checked; call it before looking
/// whether a store is there.
Result<void> finishRestore(const QString &path);

} // namespace lumbung
