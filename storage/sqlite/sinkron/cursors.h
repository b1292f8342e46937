// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/connection.h"
#include "sync/engine/syncstore.h"

namespace lumbung {

/// Where this store stands in each scope, while a transaction runs. Digests follow every confirmed version.
class Cursors {
public:
    explicit Cursors(Connection &connection) : m_connection(connection) {}

    Result<void> begin();
    bool follows(qint64 scope) const { return m_all.contains(scopeOf(scope)); }
    qint64 seqOf(qint64 scope) const;
    KursorScope &at(Scope scope) { return m_all[scope]; }
    const std::map<Scope, KursorScope> &all() const { return m_all; }
    /// One version of a record takes the place of another one in a scope's digest; version 0 = none.
    struct Seen {
        qint64 version = 0;
        bool removed = false;
    };
    void swap(qint64 scope, const KunciRekam &record, const Seen &before, const Seen &after);
    Result<void> write();
    Result<void> drop(Scope scope);

private:
    Connection &m_connection;
    std::map<Scope, KursorScope> m_all;
    std::map<Scope, KursorScope> m_written;
};

} // namespace lumbung
