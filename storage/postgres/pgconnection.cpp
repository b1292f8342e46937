// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgconnection.h"

#include <QLoggingCategory>

#include <array>
#include <libpq-fe.h>

Q_LOGGING_CATEGORY(logPostgres, "lumbung.storage.postgres")

namespace lumbung {

namespace {

/// What stands before the address counts only where the address says nothing: a dead line is noticed, not waited
/// for.
constexpr std::array keywords{"connect_timeout",  "keepalives_idle",  "keepalives_interval", "keepalives_count",
                              "tcp_user_timeout", "application_name", "client_encoding",     "dbname"};

QByteArray stateOf(const pg_result *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state ? QByteArray(state) : QByteArray();
}

/// libpq tells no SQLSTATE of a connection that was not made.
Error loginError(const pg_conn *connection)
{
    const QByteArray message = PQerrorMessage(connection);
    qCWarning(logPostgres).noquote() << message.trimmed();
    const bool refused = message.contains("authentication failed") || message.contains("no pg_hba.conf entry") ||
                         message.contains("does not exist");
    return refused ? pusatError("pusat.ditolak", ErrorKind::Refused) : pusatError("pusat.putus");
}

} // namespace

Result<std::unique_ptr<PgConnection>> PgConnection::open(const QByteArray &alamat)
{
    std::array<const char *, keywords.size() + 1> names{};
    std::copy(keywords.begin(), keywords.end(), names.begin());
    const std::array<const char *, keywords.size() + 1> values{
        "5", "30", "10", "3", "20000", "lumbung-hub", "UTF8", alamat.constData(), nullptr};
    std::unique_ptr<PgConnection> made(new PgConnection(PQconnectdbParams(names.data(), values.data(), 1)));
    if (PQstatus(made->m_connection) != CONNECTION_OK)
        return loginError(made->m_connection);
    PQsetNoticeProcessor(
        made->m_connection, [](void *, const char *) {}, nullptr);
    return made;
}

PgConnection::~PgConnection()
{
    PQfinish(m_connection);
}

Result<PgRows> PgConnection::query(const QByteArray &sql, const PgParams &params)
{
    const std::vector<const char *> values = params.values();
    const std::vector<int> lengths = params.lengths();
    const std::vector<int> formats(values.size(), 1);
    pg_result *result = PQexecParams(m_connection, sql.constData(), params.size(), params.types(), values.data(),
                                     lengths.data(), formats.data(), 0);
    PgRows rows(result);
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        return errorOf(result, PgTahap::Kerja);
    return rows;
}

Result<PgRows> PgConnection::run(const QByteArray &sql, PgTahap tahap)
{
    if (PQsendQuery(m_connection, sql.constData()) == 0)
        return errorOf(nullptr, tahap);
    PgRows rows;
    std::optional<Error> error;
    while (pg_result *result = PQgetResult(m_connection)) {
        PgRows satu(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_TUPLES_OK)
            rows = satu;
        else if (status != PGRES_COMMAND_OK && !error)
            error = errorOf(result, tahap);
    }
    if (!error && broken())
        error = errorOf(nullptr, tahap);
    if (error)
        return *error;
    return rows;
}

Result<void> PgConnection::commit()
{
    // A transaction that failed answers COMMIT with ROLLBACK.
    if (PQtransactionStatus(m_connection) == PQTRANS_INERROR)
        return pusatError("pusat.gagal");
    if (const auto done = run("COMMIT", PgTahap::Commit); !done)
        return done.error();
    return {};
}

void PgConnection::rollback()
{
    if (!broken() && PQtransactionStatus(m_connection) != PQTRANS_IDLE)
        if (const auto done = run("ROLLBACK"); !done)
            m_usang = true;
}

bool PgConnection::broken() const
{
    return m_usang || PQstatus(m_connection) != CONNECTION_OK;
}

int PgConnection::backendPid() const
{
    return PQbackendPID(m_connection);
}

Error PgConnection::errorOf(const pg_result *result, PgTahap tahap)
{
    const QByteArray state = result ? stateOf(result) : QByteArray();
    const Error error = pgError(state, PQstatus(m_connection) != CONNECTION_OK, tahap);
    m_usang = m_usang || bukanPrimer(state);
    // The primary message names tables and constraints; values of rows stand only in the detail, which is not read.
    const char *message = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    qCInfo(logPostgres).noquote() << error.code << state << (message ? message : PQerrorMessage(m_connection));
    return error;
}

} // namespace lumbung
