// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/scoperestart.h"

#include "core/domain/sinkron/cerna.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/lampiran/blobrows.h"
#include "storage/sqlite/sinkron/pullpage.h"
#include "storage/sqlite/verifikasi/verificationledger.h"

namespace lumbung {

Result<void> ScopeRestart::begin(Scope scope)
{
    for (const QByteArray sql :
         {"UPDATE koperasi SET _seq = 0 WHERE _scope = ?", "UPDATE keragaan SET _seq = 0 WHERE _scope = ?",
          // What a create meets there is known when its record has come.
          "DELETE FROM draf WHERE entitas = 0 AND kunci IN (SELECT kunci FROM koperasi WHERE _scope = ? AND _op IS "
          "NOT NULL)",
          "DELETE FROM draf WHERE entitas = 1 AND kunci IN (SELECT kunci FROM keragaan WHERE _scope = ? AND _op IS "
          "NOT NULL)",
          "UPDATE rekam_pusat SET seq = 0 WHERE scope = ?",
          "UPDATE cursor SET seq = 0, hw = 0, digest = NULL WHERE scope = ?"})
        if (auto done = run(sql, scope); !done)
            return done;
    return {};
}

/// A record whose create goes again is here still to come there; every other one is gone.
Result<void> ScopeRestart::end(Scope scope)
{
    for (const QByteArray table : {"koperasi", "keragaan"})
        if (auto done =
                run("UPDATE " + table + " SET _ver = 0 WHERE _scope = ? AND _seq = 0 AND _op IS NOT NULL", scope);
            !done)
            return done;
    if (auto done = removeRows(scope, "_scope = ? AND _seq = 0 AND _ver > 0"); !done)
        return done;
    if (auto done = run("DELETE FROM rekam_pusat WHERE scope = ? AND seq = 0", scope); !done)
        return done;
    const auto lost = EventRows(m_connection).dropUnknown(numberOf(scope));
    if (!lost)
        return lost.error();
    for (const QString &statement : *lost)
        if (auto done = VerificationLedger(m_connection).summarise(KeragaanId(statement)); !done)
            return done;
    return BlobRows(m_connection).dropAllUnnamed();
}

Result<void> ScopeRestart::letGo(Scope scope)
{
    Statement waiting(m_connection,
                      "SELECT 1 FROM outbox WHERE scope = ?1 AND keadaan IN ('antre', 'kirim') UNION ALL "
                      "SELECT 1 FROM lampiran WHERE scope = ?1 AND keadaan = 'unggah' LIMIT 1");
    waiting.bind(1, numberOf(scope));
    const auto any = waiting.step();
    if (!any || *any)
        return any ? Error{ErrorKind::Refused, QStringLiteral("sinkron.masih-menunggu"), {}} : any.error();
    waiting.reset();
    if (auto done = removeRows(scope, "_scope = ?"); !done)
        return done;
    for (const QByteArray table : {"rekam_pusat", "lampiran"})
        if (auto done = run("DELETE FROM " + table + " WHERE scope = ?", scope); !done)
            return done;
    if (auto done = BlobRows(m_connection).dropAllUnnamed(); !done)
        return done;
    if (auto done = run("DELETE FROM peristiwa WHERE scope = ?", scope); !done)
        return done;
    if (auto done = VerificationLedger(m_connection).dropOrphans(); !done)
        return done;
    if (auto done = run("UPDATE outbox SET lunas = 1 WHERE scope = ?", scope); !done)
        return done;
    return run("DELETE FROM cursor WHERE scope = ?", scope);
}

/// Statements before their koperasi.
Result<void> ScopeRestart::removeRows(Scope scope, const char *which)
{
    HubRecords records(m_connection, pullAct({}));
    if (auto done = records.begin(); !done)
        return done;
    RecordRows rows(m_connection);
    for (const Entity entity : {Entity::Keragaan, Entity::Koperasi}) {
        Statement keys(m_connection, "SELECT kunci FROM " + tableOf(entity) + " WHERE " + which);
        keys.bind(1, numberOf(scope));
        std::vector<qint64> found;
        for (auto row = keys.step();; row = keys.step()) {
            if (!row)
                return row.error();
            if (!*row)
                break;
            found.push_back(keys.integer(0));
        }
        for (const qint64 key : found) {
            const auto record = rows.load(entity, key);
            if (!record)
                return record.error();
            if (auto done = *record ? records.removeRow(entity, **record) : Result<void>(); !done)
                return done;
        }
    }
    return records.finish(m_deps.clock, m_deps.chance);
}

Result<void> ScopeRestart::shieldAgain(const std::vector<qint64> &ops)
{
    OutboxOps outbox(m_connection);
    Unconfirmed unconfirmed(m_connection);
    RecordRows rows(m_connection);
    for (const qint64 no : ops) {
        const auto stored = outbox.load(no);
        if (!stored && isUnreadable(stored.error()))
            continue; // it will be refused when its turn comes
        if (!stored)
            return stored.error();
        if (!*stored || (*stored)->entitas > JenisRekam::Keragaan)
            continue;
        const Entity entity = entityOf((*stored)->entitas);
        const auto key = rows.keyOf(entity, (*stored)->id);
        if (!key)
            return key.error();
        if (!*key)
            continue;
        const auto record = rows.load(entity, **key);
        if (!record)
            return record.error();
        if ((*stored)->op.jenis == JenisOp::Buat) {
            Statement create(m_connection, "UPDATE " + tableOf(entity) + " SET _op = ? WHERE kunci = ?");
            create.bind(1, no);
            create.bind(2, **key);
            if (auto done = create.run(); !done)
                return done;
        }
        for (const FieldChange &change : (*stored)->op.isian)
            if ((*record)->seq != 0 && !(change.before == change.after))
                if (auto done =
                        unconfirmed.keep(entity, **key, change.field,
                                         {(*record)->isian.value(change.field), (*record)->asal.of(change.field)});
                    !done)
                    return done;
    }
    return {};
}

Result<void> ScopeRestart::run(const QByteArray &sql, Scope scope)
{
    Statement statement(m_connection, sql);
    statement.bind(1, numberOf(scope));
    return statement.run();
}

} // namespace lumbung
