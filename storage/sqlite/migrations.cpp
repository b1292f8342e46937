// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/migrations.h"

#include "storage/sqlite/storeerror.h"

#include <QDir>
#include <QFile>

namespace lumbung {

namespace {

const QString migrationFolder = QStringLiteral(":/lumbung/migrations");

/// "0001_awal.sql", "0002_….sql": all of them, in order.
QStringList migrationFiles()
{
    return QDir(migrationFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return file.left(4).toInt();
}

Result<void> apply(Connection &connection, const QString &file)
{
    QFile script(migrationFolder + u'/' + file);
    if (!script.open(QIODevice::ReadOnly))
        return storeError("simpan.gagal");
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = connection.exec(script.readAll()); !done)
        return done;
    // Both numbers live in the file's first page and belong to the transaction.
    const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(applicationId) +
                             "; PRAGMA user_version = " + QByteArray::number(numberOf(file));
    if (auto done = connection.exec(marks); !done)
        return done;
    return transaction.commit();
}

} // namespace

int newestSchema()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

Result<void> migrate(Connection &connection, int target)
{
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto owner = connection.number("PRAGMA application_id");
    if (!owner)
        return owner.error();
    const auto tables = connection.number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    if (*tables != 0 && *owner != applicationId)
        return storeError("simpan.bukan-lumbung");
    if (*version > newestSchema())
        return storeError("simpan.versi-baru");
    for (const QString &file : migrationFiles())
        if (numberOf(file) > *version && numberOf(file) <= target)
            if (auto done = apply(connection, file); !done)
                return done;
    return {};
}

} // namespace lumbung
