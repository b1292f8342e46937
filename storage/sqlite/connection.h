// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QMultiHash>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace lumbung {

/// One encrypted connection, opened by Qt's QSQLITE driver over the private SQLite, used by one thread.
class Connection {
public:
    /// Look: a file that nobody changes, such as a backup; nothing is written beside it.
    enum class Mode { Create, Open, Look };

    /// `key` is the 32-byte store key. Refuses a file that would not be encrypted.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const QByteArray &key, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }
    const QByteArray &key() const { return m_key; }
    QString name() const { return m_name; } ///< of the QSqlDatabase

    /// Runs statements without parameters.
    Result<void> exec(const QByteArray &sql);
    /// One number; `fallback` when there is no row.
    Result<qint64> number(const QByteArray &sql, qint64 fallback = 0);
    /// True between begin and end of a transaction.
    bool inTransaction() const;

    sqlite3_stmt *takePrepared(const QByteArray &sql);
    void keepPrepared(const QByteArray &sql, sqlite3_stmt *statement);

private:
    Connection() = default;
    Result<void> unlock(Mode mode);

    QString m_name;
    QString m_path;
    QByteArray m_key;
    sqlite3 *m_handle = nullptr;
    QMultiHash<QByteArray, sqlite3_stmt *> m_prepared;
};

/// Begins a transaction and ends it: committed by commit(), otherwise rolled back. Inside another one it does
/// nothing, so that reads see one state whether or not they stand in a unit of work.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_own = false;
    Result<void> m_begun;
};

} // namespace lumbung
