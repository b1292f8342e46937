// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/cursors.h"

#include "core/domain/sinkron/cerna.h"
#include "storage/sqlite/statement.h"

namespace lumbung {

namespace {

bool same(const KursorScope &a, const KursorScope &b)
{
    return a.seq == b.seq && a.ujung == b.ujung && a.cerna == b.cerna;
}

} // namespace

Result<void> Cursors::begin()
{
    m_all.clear();
    Statement rows(m_connection, "SELECT scope, seq, hw, digest FROM cursor");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const QByteArray digest = rows.blob(3);
        m_all[scopeOf(rows.integer(0))] = {rows.integer(1), rows.integer(2),
                                           digest.isEmpty() ? QByteArray(cernaBytes, '\0') : digest};
    }
    m_written = m_all;
    return {};
}

qint64 Cursors::seqOf(qint64 scope) const
{
    const auto found = m_all.find(scopeOf(scope));
    return found == m_all.end() ? 0 : found->second.seq;
}

void Cursors::swap(qint64 scope, const KunciRekam &record, const Seen &before, const Seen &after)
{
    const auto found = m_all.find(scopeOf(scope));
    if (found == m_all.end())
        return;
    for (const Seen &one : {before, after})
        if (one.version != 0)
            gabungCerna(found->second.cerna, cernaRekam(record, one.version, one.removed));
}

Result<void> Cursors::write()
{
    Statement row(m_connection, "INSERT INTO cursor (scope, seq, hw, digest) VALUES (?, ?, ?, ?) ON CONFLICT DO "
                                "UPDATE SET seq = excluded.seq, hw = excluded.hw, digest = excluded.digest");
    for (const auto &[scope, cursor] : m_all) {
        if (const auto before = m_written.find(scope); before != m_written.end() && same(before->second, cursor))
            continue;
        row.bind(1, numberOf(scope));
        row.bind(2, cursor.seq);
        row.bind(3, cursor.ujung);
        row.bind(4, cursor.cerna);
        if (auto done = row.run(); !done)
            return done;
    }
    return {};
}

Result<void> Cursors::drop(Scope scope)
{
    m_all.erase(scope);
    Statement row(m_connection, "DELETE FROM cursor WHERE scope = ?");
    row.bind(1, numberOf(scope));
    return row.run();
}

} // namespace lumbung
