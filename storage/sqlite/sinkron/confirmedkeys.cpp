// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/confirmedkeys.h"

#include "core/domain/sinkron/cerna.h"
#include "storage/sqlite/statement.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

Result<void> eachConfirmed(Connection &connection, Scope scope,
                           const std::function<void(const QByteArray &, const SyncStore::RingkasRekam &)> &sink)
{
    Statement rows(connection, "SELECT 0, id, _ver, 0 FROM koperasi WHERE _scope = ?1 AND _seq > 0 UNION ALL "
                               "SELECT 1, id, _ver, 0 FROM keragaan WHERE _scope = ?1 AND _seq > 0 UNION ALL "
                               "SELECT jenis, id, versi, dihapus FROM rekam_pusat WHERE scope = ?1 AND seq > 0");
    rows.bind(1, numberOf(scope));
    for (;;) {
        const auto row = rows.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        const QByteArray id = rows.blob(1);
        sink(id, {{static_cast<JenisRekam>(rows.integer(0)), uuidText(id)}, rows.integer(2), rows.integer(3) != 0});
    }
}

Result<QByteArray> countedDigest(Connection &connection, Scope scope)
{
    QByteArray digest(cernaBytes, '\0');
    const auto done = eachConfirmed(connection, scope, [&](const QByteArray &, const SyncStore::RingkasRekam &one) {
        gabungCerna(digest, cernaRekam(one.kunci, one.versi, one.dihapus));
    });
    return done ? Result<QByteArray>(digest) : done.error();
}

} // namespace lumbung
