// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/outbox.h"

#include "core/domain/sinkron/opjson.h"
#include "storage/sqlite/uuidblob.h"

#include <QJsonDocument>

namespace lumbung {

Result<void> Outbox::begin()
{
    const auto end = m_connection.number("SELECT max(no) FROM outbox");
    if (!end)
        return end.error();
    m_next = *end + 1;
    m_insert.emplace(m_connection,
                     "INSERT INTO outbox (no, scope, dseq, op_id, entitas, id, jenis, json, setelah, pada, urusan) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return {};
}

Result<qint64> Outbox::add(Baru baru)
{
    const auto dseq = nextInScope(baru.scope);
    if (!dseq)
        return dseq;
    const bool urusan = baru.op.jenis == JenisOp::Selesaikan || baru.op.jenis == JenisOp::Putuskan;
    m_insert->bind(1, m_next);
    m_insert->bind(2, baru.scope);
    m_insert->bind(3, *dseq);
    m_insert->bind(4, m_opId);
    m_insert->bind(5, static_cast<int>(baru.entitas));
    m_insert->bind(6, baru.id);
    m_insert->bind(7, static_cast<int>(baru.op.jenis));
    m_insert->bindNull(8);
    if (baru.op.jenis != JenisOp::Buat || baru.op.lampiran) {
        baru.op.id = OpId(uuidText(m_opId));
        baru.op.dseq = *dseq;
        baru.op.pada = m_pada;
        m_insert->bindUtf8(8, QJsonDocument(opToJson(baru.op)).toJson(QJsonDocument::Compact));
    }
    baru.setelah ? m_insert->bind(9, baru.setelah) : m_insert->bindNull(9);
    m_insert->bind(10, m_pada);
    urusan ? m_insert->bind(11, uuidBlob(baru.op.rekam.id)) : m_insert->bindNull(11);
    if (auto done = m_insert->run(); !done)
        return done.error();
    m_lastId = OpId(uuidText(m_opId));
    advanceOpId();
    return m_next++;
}

Result<bool> Outbox::waits(qint64 op)
{
    Statement statement(m_connection, "SELECT 1 FROM outbox WHERE no = ? AND keadaan = 'antre' AND json IS NULL");
    statement.bind(1, op);
    return statement.step();
}

Result<void> Outbox::cancel(qint64 op)
{
    Statement statement(m_connection, "UPDATE outbox SET keadaan = 'batal', lunas = 1, dseq = -no WHERE no = ?");
    statement.bind(1, op);
    return statement.run();
}

Result<qint64> Outbox::lastOf(const QByteArray &id, qint64 createOp)
{
    Statement statement(m_connection, "SELECT max(no) FROM outbox WHERE id = ? AND jenis <> 0 AND lunas = 0");
    statement.bind(1, id);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return std::max(createOp, statement.integer(0));
}

Result<qint64> Outbox::versionAfter(const QByteArray &id, qint64 createOp, qint64 version)
{
    Statement statement(m_connection,
                        "SELECT versi, seq IS NULL, no FROM outbox WHERE no = ?1 AND lunas = 0 UNION ALL "
                        "SELECT versi, seq IS NULL, no FROM outbox WHERE id = ?2 AND jenis <> 0 AND lunas = 0 AND "
                        "urusan IS NULL ORDER BY 3");
    statement.bind(1, createOp);
    statement.bind(2, id);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return version;
        const bool unanswered = statement.integer(1) != 0;
        version = unanswered ? version + 1 : std::max(version, statement.integer(0));
    }
}

Result<void> Outbox::finish()
{
    Statement statement(m_connection, "INSERT INTO outbox_ujung (scope, dseq) VALUES (?, ?) "
                                      "ON CONFLICT DO UPDATE SET dseq = excluded.dseq");
    for (auto it = m_last.cbegin(); it != m_last.cend(); ++it) {
        statement.bind(1, it.key());
        statement.bind(2, *it);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

Result<qint64> Outbox::nextInScope(qint64 scope)
{
    if (const auto known = m_last.find(scope); known != m_last.end())
        return ++*known;
    Statement statement(m_connection, "SELECT dseq FROM outbox_ujung WHERE scope = ?");
    statement.bind(1, scope);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *m_last.insert(scope, (*row ? statement.integer(0) : 0) + 1);
}

/// Counts on in the random part (RFC 9562 6.2, method 2): unique, in order and without a draw an op.
void Outbox::advanceOpId()
{
    for (qsizetype i = m_opId.size() - 1; i > 8; --i) {
        m_opId[i] = static_cast<char>(m_opId[i] + 1);
        if (m_opId[i] != 0)
            return;
    }
}

} // namespace lumbung
