// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"
#include "core/application/ports/wilayahdirectory.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/rekapgroups.h"

namespace lumbung {

/// Rekap out of the kept sums where these know the answer, otherwise out of the rows.
class SqliteRekapQueries : public RekapQueries {
public:
    SqliteRekapQueries(Connection &connection, const WilayahDirectory &wilayah)
        : m_connection(connection), m_wilayah(wilayah)
    {
    }

    Result<Rekap> rekap(const RekapQuery &query) override;
    Result<std::map<int, Rekap>> deret(const DeretQuery &query) override;

    /// The same answer without the kept sums; check() and tests compare the two.
    Result<Rekap> fromRows(const RekapQuery &query);

private:
    Result<void> addRows(const RekapQuery &query, RekapGroups &groups);
    Result<void> addAreaCells(const RekapQuery &query, RekapGroups &groups);
    Result<void> addCategoryCells(const RekapQuery &query, RekapGroups &groups);

    Connection &m_connection;
    const WilayahDirectory &m_wilayah;
};

} // namespace lumbung
