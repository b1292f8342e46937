// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"
#include "storage/sqlite/listindex.h"
#include "storage/sqlite/rekapgroups.h"

#include <vector>

namespace lumbung {

/// A rekap of the koperasi that a filter leaves, out of the columns that lists keep in memory: nothing is read from
/// the file once they are there. The sums are those of ukuranOf() and nilaiKelompok(), column by column.
class ColumnRekap {
public:
    ColumnRekap(ListIndex &index, const RekapQuery &query) : m_index(index), m_query(query) {}

    /// Reads what is missing of the columns in one pass.
    Result<Rekap> rekap();

private:
    Result<const ListColumn *> column(Field field) { return m_index.column(field, m_query.tahunBuku); }
    Result<void> chooseGroups();
    Result<void> addWords();
    Result<void> addNumbers();
    Result<void> addTotal(Field total, Field pria, Field wanita, qint64 Ukuran::*sum);
    Result<void> addNumber(Field field, qint64 Ukuran::*sum);
    Ukuran &at(qint64 key) { return m_sums[m_groups[static_cast<std::size_t>(key)]]; }

    ListIndex &m_index;
    const RekapQuery &m_query;
    std::vector<qint64> m_keys;    ///< koperasi that count
    std::vector<quint32> m_groups; ///< by koperasi: where in m_sums
    std::vector<QString> m_values; ///< of every group
    std::vector<Ukuran> m_sums;
};

} // namespace lumbung
