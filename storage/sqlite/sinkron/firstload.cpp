// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/firstload.h"

#include "storage/sqlite/statement.h"

#include <vector>

namespace lumbung {

namespace {

/// Ids are asked for by every pulled record; the others only by people.
constexpr char spared[] = "('koperasi_nama', 'koperasi_nama_kunci', 'koperasi_badan_hukum', 'koperasi_nik', "
                          "'koperasi_wilayah', 'riwayat_koperasi')";

Result<QByteArrayList> texts(Connection &connection, const QByteArray &sql)
{
    Statement rows(connection, sql);
    QByteArrayList found;
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.append(rows.blob(0));
    }
}

} // namespace

Result<void> beginFirstLoad(Connection &connection)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    const QByteArray indexes = QByteArray(" FROM sqlite_master WHERE type = 'index' AND name IN ") + spared;
    if (auto done = connection.exec("INSERT OR IGNORE INTO muat_awal (nama, sql) SELECT name, sql" + indexes);
        !done)
        return done;
    const auto names = texts(connection, "SELECT name" + indexes);
    if (!names)
        return names.error();
    for (const QByteArray &name : *names)
        if (auto done = connection.exec("DROP INDEX " + name); !done)
            return done;
    return transaction.commit();
}

Result<void> endFirstLoad(Connection &connection)
{
    const auto waiting = connection.number("SELECT EXISTS (SELECT 1 FROM muat_awal)");
    if (!waiting || *waiting == 0)
        return waiting ? Result<void>() : waiting.error();
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.begun())
        return transaction.begun();
    const auto sql = texts(connection, "SELECT sql FROM muat_awal WHERE nama NOT IN "
                                       "(SELECT name FROM sqlite_master WHERE type = 'index')");
    if (!sql)
        return sql.error();
    for (const QByteArray &one : *sql)
        if (auto done = connection.exec(one); !done)
            return done;
    if (auto done = connection.exec("DELETE FROM muat_awal"); !done)
        return done;
    return transaction.commit();
}

} // namespace lumbung
