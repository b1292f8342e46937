// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/sinkron/hubrecords.h"
#include "storage/sqlite/sqliteoffice.h"

namespace lumbung {

/// A scope that comes anew, or goes. Stands in its owner's transaction.
class ScopeRestart {
public:
    ScopeRestart(Connection &connection, OfficeDeps deps) : m_connection(connection), m_deps(deps) {}

    Result<void> begin(Scope scope);
    Result<void> end(Scope scope);
    /// Refused "sinkron.masih-menunggu".
    Result<void> letGo(Scope scope);
    /// Ops that wait again shield their fields again.
    Result<void> shieldAgain(const std::vector<qint64> &ops);

private:
    Result<void> removeRows(Scope scope, const char *which);
    Result<void> run(const QByteArray &sql, Scope scope);

    Connection &m_connection;
    OfficeDeps m_deps;
};

} // namespace lumbung
