// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/outbox.h"

#include "storage/sqlite/entity.h"

namespace lumbung {

Result<void> Outbox::begin()
{
    const auto end = m_connection.number("SELECT max(no) FROM outbox");
    if (!end)
        return end.error();
    m_next = *end + 1;
    m_insert.emplace(m_connection, "INSERT INTO outbox (no, scope, dseq, op_id, entitas, id, jenis, json) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    return {};
}

Result<qint64> Outbox::add(qint64 scope, Entity entity, const QByteArray &id, Kind kind, const QString &json)
{
    const auto dseq = nextInScope(scope);
    if (!dseq)
        return dseq;
    m_insert->bind(1, m_next);
    m_insert->bind(2, scope);
    m_insert->bind(3, *dseq);
    m_insert->bind(4, m_opId);
    m_insert->bind(5, entityNumber(entity));
    m_insert->bind(6, id);
    m_insert->bind(7, static_cast<int>(kind));
    m_insert->bind(8, json);
    advanceOpId();
    if (auto done = m_insert->run(); !done)
        return done.error();
    return m_next++;
}

Result<bool> Outbox::waits(qint64 op)
{
    Statement statement(m_connection, "SELECT 1 FROM outbox WHERE no = ? AND keadaan = 'antre' AND percobaan = 0");
    statement.bind(1, op);
    return statement.step();
}

Result<void> Outbox::cancel(qint64 op)
{
    Statement statement(m_connection, "UPDATE outbox SET keadaan = 'batal' WHERE no = ?");
    statement.bind(1, op);
    return statement.run();
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
