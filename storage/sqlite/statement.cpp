// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/statement.h"

#include "storage/sqlite/connection.h"
#include "storage/sqlite/storeerror.h"

#include <QLoggingCategory>

#include <sqlite3.h>

namespace lumbung {

namespace {

Q_LOGGING_CATEGORY(statementLog, "lumbung.storage.sqlite")

} // namespace

Statement::Statement(Connection &connection, const QByteArray &sql) : m_connection(connection), m_sql(sql)
{
    m_handle = connection.takePrepared(sql);
    if (m_handle)
        return;
    m_failure = sqlite3_prepare_v3(connection.handle(), sql.constData(), static_cast<int>(sql.size()),
                                   SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr);
    if (m_failure == SQLITE_ERROR)
        qCCritical(statementLog) << "Not prepared:" << sqlite3_errmsg(connection.handle()) << sql;
}

Statement::~Statement()
{
    if (!m_handle)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_connection.keepPrepared(m_sql, m_handle);
}

void Statement::bind(int parameter, qint64 number)
{
    sqlite3_bind_int64(m_handle, parameter, number);
}

void Statement::bind(int parameter, double number)
{
    sqlite3_bind_double(m_handle, parameter, number);
}

void Statement::bind(int parameter, const QString &text)
{
    if (text.isEmpty())
        bindNull(parameter);
    else
        bindText(parameter, text);
}

void Statement::bindText(int parameter, const QString &text)
{
    bindUtf8(parameter, text.toUtf8());
}

void Statement::bindUtf8(int parameter, QByteArray text)
{
    const auto at = static_cast<std::size_t>(parameter);
    if (at >= m_texts.size())
        m_texts.resize(at + 8);
    m_texts[at] = std::move(text);
    const QByteArray &kept = m_texts[at];
    sqlite3_bind_text(m_handle, parameter, kept.isNull() ? "" : kept.constData(), static_cast<int>(kept.size()),
                      SQLITE_STATIC);
}

void Statement::bind(int parameter, const QByteArray &blob)
{
    sqlite3_bind_blob(m_handle, parameter, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
}

void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle, parameter);
}

Result<bool> Statement::step()
{
    if (!m_handle)
        return storeError(m_failure, m_connection.handle());
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return storeError(code, m_connection.handle());
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row || !*row) {
            reset();
            return row ? Result<void>() : row.error();
        }
    }
}

void Statement::reset()
{
    if (m_handle)
        sqlite3_reset(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_handle, column));
}

} // namespace lumbung
