// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/postgres/pgerror.h"
#include "storage/postgres/pgparams.h"
#include "storage/postgres/pgrows.h"

#include <memory>

struct pg_conn;

namespace lumbung {

/// One connection to PostgreSQL, used by one thread at a time. Nothing is kept in the session: statements have no
/// name and settings end with their transaction, so that a pooler may stand in between.
class PgConnection {
public:
    /// `alamat`: a URL or key=value text of libpq, several hosts allowed. Time limits of the network are added
    /// where it names none. "pusat.putus" when nobody answers, "pusat.ditolak" when the login fails.
    static Result<std::unique_ptr<PgConnection>> open(const QByteArray &alamat);
    ~PgConnection();
    Q_DISABLE_COPY_MOVE(PgConnection)

    /// One statement with parameters.
    Result<PgRows> query(const QByteArray &sql, const PgParams &params);
    /// Statements without parameters in one round trip; answers the rows of the last one that gave any. Stops at
    /// the first error; a transaction that it opened stays to be rolled back.
    Result<PgRows> run(const QByteArray &sql, PgTahap tahap = PgTahap::Kerja);
    /// COMMIT; "pusat.tak-pasti" when the line broke meanwhile.
    Result<void> commit();
    /// Back to no transaction, whatever happened. Does nothing where there is none.
    void rollback();

    bool broken() const;
    /// For tests that end a backend.
    int backendPid() const;

private:
    explicit PgConnection(pg_conn *connection) : m_connection(connection) {}
    Error errorOf(const pg_result *result, PgTahap tahap);

    pg_conn *m_connection;
    bool m_usang = false; ///< the server became a standby
};

} // namespace lumbung
