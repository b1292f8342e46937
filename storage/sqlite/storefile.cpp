// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/storefile.h"

#include "core/domain/sidikkunci.h"
#include "storage/sqlite/backupseal.h"
#include "storage/sqlite/durablefile.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lumbung {

namespace {

constexpr qint64 copyStep = 1 << 20;

QString freshOf(const QString &path)
{
    return path + QStringLiteral(".pulih");
}

/// A backup that was copied and checked whole: from here on a restore is only ever finished.
QString readyOf(const QString &path)
{
    return path + QStringLiteral(".pulih-siap");
}

QString oldOf(const QString &path)
{
    return path + QStringLiteral(".sebelum-pulih");
}

/// Moves the store with what its log may still hold; can be begun again where it stopped.
bool moveStore(const QString &from, const QString &to)
{
    for (const char *end : {"-wal", "-shm", ""}) {
        const QLatin1String suffix(end);
        if (QFile::exists(from + suffix) && !QFile::rename(from + suffix, to + suffix))
            return false;
    }
    return true;
}

/// Copies the first `size` bytes and waits until they are on the disk.
bool copyPages(const QString &from, const QString &to, qint64 size)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    for (qint64 left = size; left > 0;) {
        const QByteArray bytes = source.read(std::min(left, copyStep));
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return false;
        left -= bytes.size();
    }
    return syncFile(target);
}

bool appendSeal(const QString &path, CapCadangan cap, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append))
        return false;
    cap.sidik = sidikKunci(key);
    cap.ukuran = file.size();
    const QByteArray seal = sealBytes(cap);
    return file.write(seal) == seal.size() && syncFile(file);
}

} // namespace

void removeStore(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(end));
}

Result<void> verifyStore(const QString &path, const QByteArray &key)
{
    const auto opened = Connection::open(path, key, Connection::Mode::Look);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    const auto owner = connection.number("PRAGMA application_id");
    if (!owner)
        return owner.error();
    if (*owner != applicationId)
        return storeError("simpan.bukan-lumbung");
    const auto schema = connection.number("PRAGMA user_version");
    if (!schema)
        return schema.error();
    if (*schema > newestSchema())
        return storeError("simpan.versi-baru");
    Statement statement(connection, "PRAGMA integrity_check(1)");
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row && statement.text(0) == u"ok" ? Result<void>() : storeError("simpan.rusak");
}

Result<void> copyStore(Connection &connection, const QString &path, CapCadangan cap)
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
    if (done && !appendSeal(unfinished, std::move(cap), connection.key()))
        done = storeError("simpan.disk-penuh");
    if (done && !QFile::rename(unfinished, path))
        done = storeError("simpan.tidak-terbuka");
    if (!done)
        removeStore(unfinished);
    return done;
}

Result<void> restoreOffice(const QString &backup, const QString &path, const QByteArray &key)
{
    if (auto done = finishRestore(path); !done)
        return done;
    const auto cap = periksaCadangan(backup, key);
    if (!cap)
        return cap.error();
    const QString fresh = freshOf(path);
    removeStore(fresh);
    auto done = copyPages(backup, fresh, cap->ukuran) ? verifyStore(fresh, key) : storeError("simpan.disk-penuh");
    if (!done) {
        removeStore(fresh);
        return done;
    }
    if (QFileInfo::exists(path))
        removeStore(oldOf(path)); // room for the store that goes now
    if (!QFile::rename(fresh, readyOf(path)))
        return storeError("simpan.tidak-terbuka");
    return finishRestore(path);
}

Result<void> finishRestore(const QString &path)
{
    const QString ready = readyOf(path);
    if (!QFileInfo::exists(ready))
        return {};
    return moveStore(path, oldOf(path)) && QFile::rename(ready, path) ? Result<void>()
                                                                      : storeError("simpan.tidak-terbuka");
}

} // namespace lumbung
