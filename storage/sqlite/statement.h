// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

struct sqlite3_stmt;

namespace lumbung {

class Connection;

/// One prepared statement, borrowed from the connection's store of prepared ones and given back, reset, at the
/// end of its life. Parameters and columns count from 1 and from 0, as SQLite's do.
/// Beside QSqlQuery because lists read hundreds of thousands of cells and imports bind millions
/// (docs/decisions/0021-statements-below-qsqlquery.md).
class Statement {
public:
    Statement(Connection &connection, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(int parameter, qint64 number);
    void bind(int parameter, int number) { bind(parameter, static_cast<qint64>(number)); }
    void bind(int parameter, double number);
    void bind(int parameter, const QString &text); ///< an empty text is stored as NULL
    void bind(int parameter, const QByteArray &blob);
    void bindUtf8(int parameter, QByteArray text);     ///< an empty text stays a text
    void bindText(int parameter, const QString &text); ///< an empty text stays a text
    void bindNull(int parameter);

    /// True while there is a row.
    Result<bool> step();
    /// Runs to the end and makes ready for the next values; bound values stay.
    Result<void> run();
    void reset();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// The bytes of a text or blob column, valid until the next step.
    QByteArrayView bytes(int column) const;

private:
    Connection &m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_handle = nullptr;
    int m_failure = 0;
    std::vector<QByteArray> m_texts; ///< bound texts by parameter: SQLite reads them where they are
};

} // namespace lumbung
