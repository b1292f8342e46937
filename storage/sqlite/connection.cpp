// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"

#include "storage/sqlite/statement.h"
#include "storage/sqlite/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace lumbung {

namespace {

constexpr int keyBytes = 32;
/// Statements that differ by the fields they set or ask; more than this many shapes are not kept.
constexpr qsizetype keptStatements = 200;

// AEGIS-256: authenticated and, with the AES instructions every office PC since 2011 has, five times as fast
// as the default cipher when whole tables are read (docs/decisions/0020-cipher-and-page-size.md).
constexpr char cipherPragmas[] = "PRAGMA cipher = 'aegis'; PRAGMA page_size = 8192;";
constexpr char sessionPragmas[] =
    "PRAGMA foreign_keys = OFF; PRAGMA synchronous = FULL; PRAGMA cache_size = -49152;"
    "PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 16777216;";

/// A store on a read-only disk, or in a folder of somebody else, can still be looked at.
bool isReadOnly(const QString &path)
{
    const QFileInfo file(path);
    return !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
}

/// Without the right to write, SQLite could not keep its log index beside the store: the file is then taken as one
/// that nobody changes, which holds as long as no log is left to be read.
QString uriOf(const QString &path, bool readOnly, bool still)
{
    QUrl uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    const QFileInfo log(path + QStringLiteral("-wal"));
    if (still || (readOnly && !(log.exists() && log.size() > 0)))
        uri.setQuery(QStringLiteral("immutable=1"));
    return uri.toString(QUrl::FullyEncoded);
}

bool isPlainSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const QByteArray &key, Mode mode)
{
    if (key.size() != keyBytes)
        return storeError("simpan.kunci-salah");
    if (mode != Mode::Create && !QFileInfo(path).isFile())
        return Error{ErrorKind::Missing, QStringLiteral("simpan.tidak-ada"), {{QStringLiteral("berkas"), path}}};
    if (isPlainSqlite(path))
        return storeError("simpan.tidak-terenkripsi");
    std::unique_ptr<Connection> self(new Connection);
    self->m_path = path;
    self->m_key = key;
    self->m_name = QUuid::createUuid().toString(QUuid::Id128);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), self->m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_URI");
    const bool readOnly = mode == Mode::Look || (mode == Mode::Open && isReadOnly(path));
    if (readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setDatabaseName(uriOf(path, readOnly, mode == Mode::Look));
    database.setConnectOptions(options);
    if (!database.open())
        return storeError("simpan.tidak-terbuka");
    self->m_handle = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());
    const auto unlocked = self->unlock(mode);
    if (!unlocked)
        return unlocked.error();
    return self;
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::unlock(Mode mode)
{
    auto done = exec(cipherPragmas);
    if (!done)
        return done;
    // Plain SQLite ignores PRAGMA key without a word, so ask what is at work before any data is touched.
    const QByteArray keyed = "PRAGMA key = \"raw:" + m_key.toHex() + "\"";
    if (const int code = sqlite3_exec(m_handle, keyed.constData(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return storeError(code, m_handle);
    Statement cipher(*this, "PRAGMA cipher");
    const auto row = cipher.step();
    if (!row)
        return row.error();
    if (!*row || cipher.text(0).isEmpty())
        return storeError("simpan.tidak-terenkripsi");
    const auto tables = number("SELECT count(*) FROM sqlite_master");
    if (!tables)
        return tables.error();
    if (mode == Mode::Create && *tables != 0)
        return Error{ErrorKind::Conflict, QStringLiteral("simpan.sudah-ada"), {}};
    done = exec(sessionPragmas);
    // A store on a read-only disk can still be looked at.
    return done && sqlite3_db_readonly(m_handle, "main") == 0 ? exec("PRAGMA journal_mode = WAL") : done;
}

Result<void> Connection::exec(const QByteArray &sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : storeError(code, m_handle);
}

Result<qint64> Connection::number(const QByteArray &sql, qint64 fallback)
{
    Statement statement(*this, sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row && !statement.isNull(0) ? statement.integer(0) : fallback;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

sqlite3_stmt *Connection::takePrepared(const QByteArray &sql)
{
    return m_prepared.take(sql);
}

void Connection::keepPrepared(const QByteArray &sql, sqlite3_stmt *statement)
{
    if (m_prepared.size() < keptStatements)
        m_prepared.insert(sql, statement);
    else
        sqlite3_finalize(statement);
}

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    if (connection.inTransaction())
        return;
    m_begun = connection.exec(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    m_own = m_begun.ok();
}

Transaction::~Transaction()
{
    if (m_own && m_connection.inTransaction())
        (void)m_connection.exec("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (!m_own)
        return {};
    auto done = m_connection.exec("COMMIT");
    if (done)
        m_own = false;
    return done;
}

} // namespace lumbung
