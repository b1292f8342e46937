// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"
#include "core/application/ports/wilayahdirectory.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/listindex.h"
#include "storage/sqlite/rekapgroups.h"

namespace lumbung {

/// Rekap out of the kept sums where these know the answer, of a small area out of its rows, otherwise out of the
/// columns in memory.
class SqliteRekapQueries : public RekapQueries {
public:
    SqliteRekapQueries(Connection &connection, const WilayahDirectory &wilayah, ListIndex &index)
        : m_connection(connection), m_wilayah(wilayah), m_index(index)
    {
    }

    Result<Rekap> rekap(const RekapQuery &query) override;
    Result<std::map<int, Rekap>> deret(const DeretQuery &query) override;
    Result<std::optional<QDate>> catatanPertama() override;

    /// The same answer out of the rows alone; check() and tests compare the two.
    Result<Rekap> fromRows(const RekapQuery &query);

private:
    Result<void> addRows(const RekapQuery &query, RekapGroups &groups);
    Result<void> addAreaCells(const RekapQuery &query, RekapGroups &groups);
    Result<void> addCategoryCells(const RekapQuery &query, RekapGroups &groups);

    Connection &m_connection;
    const WilayahDirectory &m_wilayah;
    ListIndex &m_index;
};

} // namespace lumbung
