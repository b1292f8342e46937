// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/storefile.h"

#include "storage/sqlite/migrations.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lumbung {

namespace {

/// Moves the store with what its log may still hold.
bool moveStore(const QString &from, const QString &to)
{
    for (const char *end : {"-wal", "-shm", ""}) {
        const QLatin1String suffix(end);
        if (QFile::exists(from + suffix) && !QFile::rename(from + suffix, to + suffix))
            return false;
    }
    return true;
}

Result<void> copyFile(const QString &from, const QString &to)
{
    removeStore(to);
    if (QFile::copy(from, to))
        return {};
    removeStore(to);
    return storeError("simpan.disk-penuh");
}

} // namespace

void removeStore(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(end));
}

Result<void> verifyStore(const QString &path, const QByteArray &key)
{
    const auto opened = Connection::open(path, key, Connection::Mode::Open);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    const auto owner = connection.number("PRAGMA application_id");
    if (!owner)
        return owner.error();
    if (*owner != applicationId)
        return storeError("simpan.bukan-lumbung");
    Statement statement(connection, "PRAGMA integrity_check(1)");
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row && statement.text(0) == u"ok" ? Result<void>() : storeError("simpan.rusak");
}

Result<void> copyStore(Connection &connection, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error{ErrorKind::Conflict, QStringLiteral("cadangan.sudah-ada"), {{QStringLiteral("berkas"), path}}};
    const QString unfinished = path + QStringLiteral(".sebagian");
    removeStore(unfinished);
    // VACUUM INTO reads one state of the store while others go on writing, and encrypts with the same key.
    Statement copy(connection, "VACUUM INTO ?");
    copy.bindText(1, unfinished);
    auto done = copy.run();
    if (done)
        done = verifyStore(unfinished, connection.key());
    if (done && !QFile::rename(unfinished, path))
        done = storeError("simpan.tidak-terbuka");
    if (!done)
        removeStore(unfinished);
    return done;
}

Result<void> restoreOffice(const QString &backup, const QString &path, const QByteArray &key)
{
    if (auto good = verifyStore(backup, key); !good)
        return good;
    const QString fresh = path + QStringLiteral(".pulih");
    if (auto done = copyFile(backup, fresh); !done)
        return done;
    if (auto good = verifyStore(fresh, key); !good) {
        removeStore(fresh);
        return good;
    }
    const QString old = path + QStringLiteral(".sebelum-pulih");
    if (QFileInfo::exists(path)) {
        removeStore(old);
        if (!moveStore(path, old))
            return storeError("simpan.tidak-terbuka");
    }
    return moveStore(fresh, path) ? Result<void>() : storeError("simpan.tidak-terbuka");
}

} // namespace lumbung
