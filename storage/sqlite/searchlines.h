// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/sqlite/columnwords.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/keyedlines.h"

#include <QDeadlineTimer>

#include <map>
#include <span>
#include <vector>

namespace lumbung {

/// A column that search looks into beside the search lines.
struct SearchedColumn {
    Field field;
    int year = 0;                     ///< 0 for the profil
    const ListColumn *kept = nullptr; ///< null: a column of free text
    ColumnWords *words = nullptr;     ///< of the kept column

    friend bool operator==(const SearchedColumn &a, const SearchedColumn &b)
    {
        return a.field == b.field && a.year == b.year;
    }
};

/// Search-as-you-type: every koperasi's search line and the texts of the asked columns, in memory, gone through
/// byte by byte for each question. At 250,000 lines that is a few milliseconds for any number of letters, where an
/// index of trigrams finds nothing below three (docs/decisions/0026-lists-and-search-in-memory.md).
class SearchLines {
public:
    bool isLoaded() const { return m_own.isLoaded(); }
    /// Whether any line is kept, which then has to be followed.
    bool isBegun() const { return m_own.isBegun() || !m_texts.empty(); }
    /// Reads on until all search lines are there or the time is over; true = all.
    Result<bool> read(Connection &connection, const QDeadlineTimer &until);
    /// The same for one column of free text; `year` is 0 for the profil.
    Result<bool> read(Connection &connection, Field column, int year, const QDeadlineTimer &until);
    /// Reads the lines of one koperasi again, unless read() is still to come to it.
    Result<void> refresh(Connection &connection, qint64 key);
    void drop();

    /// Takes out of `mask` what does not hold every word of `text`, in its own line or in one of these columns, all
    /// of which have been read.
    void filter(const QString &text, std::span<const SearchedColumn> columns, KeyMask &mask);

private:
    void keepWith(const QByteArray &word, std::span<const SearchedColumn> columns, KeyMask &found);

    KeyedLines m_own;
    std::map<std::pair<Field, int>, KeyedLines> m_texts; ///< columns of free text, by year
    QByteArrayList m_lastWords;                          ///< of the last question
    std::vector<SearchedColumn> m_lastColumns;           ///< where it looked
    KeyMask m_lastFound;                                 ///< its answer; empty when lines changed since
};

} // namespace lumbung
