// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

struct pg_result;

namespace lumbung {

/// The rows that a statement gave, as texts.
class PgRows {
public:
    PgRows() = default;
    explicit PgRows(pg_result *result);

    int count() const { return m_count; }
    bool isNull(int row, int column) const;
    /// Valid as long as these rows; for documents, which are copied once.
    QByteArrayView view(int row, int column) const;
    QByteArray bytes(int row, int column) const { return view(row, column).toByteArray(); }
    QString text(int row, int column) const { return QString::fromUtf8(view(row, column)); }
    qint64 number(int row, int column) const { return view(row, column).toLongLong(); }
    bool yes(int row, int column) const { return view(row, column) == "t"; }
    QByteArray binary(int row, int column) const; ///< bytea
    QDateTime time(int row, int column) const;    ///< of a column of ms since 1970; invalid for NULL
    qint64 affected() const;                      ///< rows that the statement changed

private:
    std::shared_ptr<pg_result> m_result;
    int m_count = 0;
};

} // namespace lumbung
