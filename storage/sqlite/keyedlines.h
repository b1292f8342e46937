// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/listcolumn.h"
#include "storage/sqlite/textlines.h"

#include <QDeadlineTimer>

#include <optional>
#include <vector>

namespace lumbung {

/// One normalised line of text a koperasi, all in one piece of memory: the kept search lines, or the texts of one
/// column as a list shows them.
class KeyedLines {
public:
    KeyedLines() = default; ///< the search lines: name, number and badan hukum
    /// A column of free text; `year` for keragaan fields.
    KeyedLines(Field column, int year) : m_column(column), m_year(year) {}

    bool isLoaded() const { return m_loaded; }
    /// Whether any line is kept, which then has to be followed.
    bool isBegun() const { return m_loaded || m_readTo > 0; }
    /// Reads on until all lines are there or the time is over; true = all.
    Result<bool> read(Connection &connection, const QDeadlineTimer &until);
    /// Reads the line of one koperasi again, unless read() is still to come to it.
    Result<void> refresh(Connection &connection, qint64 key);
    /// Marks in `holding` whose line holds the word. Only those in `asked` matter; when they are `few` they are
    /// looked at one by one.
    void mark(const QByteArray &word, const KeyMask &asked, bool few, KeyMask &holding) const;

private:
    QByteArray selectFrom(const QByteArray &condition) const;
    void take(qint64 key, const Statement &row, int column);
    void append(qint64 key, QByteArrayView line);
    void bury(qint64 key);

    std::optional<Field> m_column;
    int m_year = 0;
    bool m_loaded = false;
    qint64 m_readTo = 0; ///< the last koperasi that read() came to
    TextLines m_lines;
    std::vector<qint64> m_keys; ///< of each line; 0 = replaced by a later one
    std::vector<quint32> m_lineOfKey;
};

} // namespace lumbung
