// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sinkron/hubstates.h"

#include "storage/sqlite/statement.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr char columns[] = "SELECT jenis, id, scope, versi, seq, dihapus, terbuka, induk, doc FROM rekam_pusat ";

HubState read(const Statement &row)
{
    HubState state;
    state.jenis = static_cast<JenisRekam>(row.integer(0));
    state.id = row.blob(1);
    state.scope = row.integer(2);
    state.version = row.integer(3);
    state.seq = row.integer(4);
    state.removed = row.integer(5) != 0;
    state.open = row.integer(6) != 0;
    state.parent = row.blob(7);
    state.doc = row.blob(8);
    return state;
}

} // namespace

Result<void> HubStates::put(const HubState &state)
{
    Statement statement(m_connection,
                        "INSERT INTO rekam_pusat (jenis, id, scope, versi, seq, dihapus, terbuka, induk, doc) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET versi = excluded.versi, "
                        "seq = excluded.seq, dihapus = excluded.dihapus, terbuka = excluded.terbuka, "
                        "induk = excluded.induk, doc = excluded.doc");
    statement.bind(1, static_cast<int>(state.jenis));
    statement.bind(2, state.id);
    statement.bind(3, state.scope);
    statement.bind(4, state.version);
    statement.bind(5, state.seq);
    statement.bind(6, state.removed ? 1 : 0);
    statement.bind(7, state.open ? 1 : 0);
    state.parent.isEmpty() ? statement.bindNull(8) : statement.bind(8, state.parent);
    state.doc.isEmpty() ? statement.bindNull(9) : statement.bindUtf8(9, state.doc);
    if (state.jenis <= JenisRekam::Keragaan)
        m_anyRecord = true;
    return statement.run();
}

Result<std::optional<HubState>> HubStates::find(JenisRekam jenis, const QByteArray &id, qint64 scope)
{
    auto all = everywhere(jenis, id);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, scope, &HubState::scope);
    return found == all->end() ? std::nullopt : std::optional(std::move(*found));
}

Result<std::vector<HubState>> HubStates::everywhere(JenisRekam jenis, const QByteArray &id)
{
    const auto worthwhile = any(jenis);
    if (!worthwhile)
        return worthwhile.error();
    if (!*worthwhile)
        return std::vector<HubState>();
    return select("WHERE id = ? AND jenis = ? ORDER BY versi DESC", id, jenis);
}

Result<std::vector<HubState>> HubStates::waitingFor(const QByteArray &koperasi)
{
    const auto worthwhile = any(JenisRekam::Keragaan);
    if (!worthwhile)
        return worthwhile.error();
    if (!*worthwhile)
        return std::vector<HubState>();
    return select("WHERE induk = ? AND jenis = ?", koperasi, JenisRekam::Keragaan);
}

Result<void> HubStates::drop(JenisRekam jenis, const QByteArray &id, qint64 scope)
{
    const auto worthwhile = any(jenis);
    if (!worthwhile || !*worthwhile)
        return worthwhile ? Result<void>() : worthwhile.error();
    Statement statement(m_connection, "DELETE FROM rekam_pusat WHERE jenis = ? AND id = ? AND scope = ?");
    statement.bind(1, static_cast<int>(jenis));
    statement.bind(2, id);
    statement.bind(3, scope);
    return statement.run();
}

Result<std::vector<HubState>> HubStates::select(const char *where, const QByteArray &id, JenisRekam jenis)
{
    Statement statement(m_connection, QByteArray(columns) + where);
    statement.bind(1, id);
    statement.bind(2, static_cast<int>(jenis));
    std::vector<HubState> states;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return states;
        states.push_back(read(statement));
    }
}

Result<bool> HubStates::any(JenisRekam jenis)
{
    if (jenis > JenisRekam::Keragaan)
        return true;
    if (!m_anyRecord) {
        const auto found = m_connection.number("SELECT EXISTS (SELECT 1 FROM rekam_pusat WHERE jenis <= 1)");
        if (!found)
            return found.error();
        m_anyRecord = *found != 0;
    }
    return *m_anyRecord;
}

} // namespace lumbung
