// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgrows.h"

#include <libpq-fe.h>

namespace lumbung {

PgRows::PgRows(pg_result *result) : m_result(result, &PQclear), m_count(PQntuples(result)) {}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView PgRows::view(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QByteArray PgRows::binary(int row, int column) const
{
    // "\x6c75…"
    return QByteArray::fromHex(view(row, column).sliced(isNull(row, column) ? 0 : 2).toByteArray());
}

QDateTime PgRows::time(int row, int column) const
{
    return isNull(row, column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(row, column), Qt::UTC);
}

qint64 PgRows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

} // namespace lumbung
