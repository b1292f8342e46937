// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/ports/wilayahdirectory.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/listcolumn.h"
#include "storage/sqlite/searchlines.h"
#include "storage/sqlite/statement.h"

#include <QDeadlineTimer>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace lumbung {

/// Answers which koperasi a list shows and in which order. Columns, names and search lines are read when a question
/// first needs them and then kept in memory; every change, also of another connection, is followed through the
/// history (docs/decisions/0026-lists-and-search-in-memory.md).
class ListIndex {
public:
    ListIndex(Connection &connection, const WilayahDirectory &wilayah);

    /// Takes in what has changed. Once in every transaction, before the others.
    Result<void> follow();
    /// Marks of the koperasi that fulfil filter and search.
    Result<KeyMask> matching(const DaftarQuery &query);
    Result<std::vector<RowKey>> ordered(const KeyMask &mask, const DaftarQuery &query);
    /// The kept column of a field; nothing for fields that are not kept. Valid until the next question.
    Result<const ListColumn *> column(Field field, int year);
    /// Reads what is missing of these columns, each table in one pass, so that column() gives them at once.
    Result<void> load(std::span<const Field> fields, int year);
    /// Reads names, search lines and these columns ahead until the time of the slice is over; true = more to do.
    Result<bool> readAhead(std::span<const Field> fields, int year, const QDeadlineTimer &until);
    const AreaName &areaName() const { return m_areaName; }

private:
    struct ColumnKey {
        Field field;
        int year; ///< 0 for the profil
        friend auto operator<=>(const ColumnKey &, const ColumnKey &) = default;
    };

    /// Columns of one table that are read together, in slices.
    struct Part {
        std::vector<ColumnKey> keys;
        std::vector<ListColumn> columns;
        qint64 readTo = 0; ///< the last koperasi that was read
    };
    struct Kept {
        ListColumn column;
        quint64 used = 0;                        ///< when a question last needed it
        std::map<Field, ColumnWords> words = {}; ///< that search knows of it; one column of areas shows several
    };

    Result<void> takeOver(qint64 version);
    Result<void> refresh(const std::vector<qint64> &changed, bool namesChanged);
    Result<void> refreshColumns(const std::vector<ListColumn *> &columns, int year,
                                const std::vector<qint64> &keys);
    void drop();

    Result<void> loadNames();
    void forgetUnused();
    std::vector<std::vector<ColumnKey>> missing(std::span<const Field> fields, int year) const;
    Result<void> loadTogether(const std::vector<ColumnKey> &keys);
    Result<void> readPart(const QDeadlineTimer &until);
    Part newPart(const std::vector<ColumnKey> &keys) const;
    static QByteArray scanSql(const std::vector<ColumnKey> &keys);
    Result<bool> readWords(Field field, int year, const QDeadlineTimer &until);
    /// Where a question searches, all of it read.
    Result<std::vector<SearchedColumn>> searched(const DaftarQuery &query);
    ColumnKey keyOf(Field field, int year) const;
    Result<void> filterBySql(const Condition &condition, int year, KeyMask &mask);
    Result<void> filterByWords(const DaftarQuery &query, KeyMask &mask);
    Result<void> filterByAct(const TindakanId &act, KeyMask &mask);
    /// Keeps the marks of those whose number is the first column.
    static Result<void> keepFound(Statement &statement, KeyMask &mask);
    Result<std::vector<double>> ranks(const SortKey &key, int year);
    Result<std::vector<double>> ranksBySql(Field field, bool descending, int year);
    Result<std::vector<double>> nameRanks(bool descending);

    Connection &m_connection;
    AreaName m_areaName;
    qint64 m_version = -1;    ///< last act that is contained
    bool m_temporary = false; ///< read while this connection was writing: not to be kept
    bool m_namesLoaded = false;
    std::vector<RowKey> m_byName; ///< every koperasi, sorted
    std::size_t m_named = 0;      ///< how many of them have a name; the rest stands at the end
    std::size_t m_keys = 1;       ///< one more than the highest number
    std::map<ColumnKey, Kept> m_columns;
    quint64 m_question = 0; ///< counts questions, for Kept::used
    std::optional<Part> m_part;
    SearchLines m_lines;
};

} // namespace lumbung
