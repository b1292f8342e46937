// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"
#include "core/application/ports/wilayahdirectory.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/rekapgroups.h"

#include <map>
#include <optional>
#include <vector>

namespace lumbung {

class SqliteRekapQueries;

/// A rekap as it stood at the end of a day: today's sums, with every koperasi that changed since taken out as it
/// is and put back as it was. History is walked backwards, so the answer is exact.
class PastRekap {
public:
    PastRekap(Connection &connection, const WilayahDirectory &wilayah, SqliteRekapQueries &now)
        : m_connection(connection), m_wilayah(wilayah), m_now(now)
    {
    }

    Result<Rekap> rekap(const RekapQuery &query);

private:
    /// One koperasi and its yearly statements; no profil = it did not exist.
    struct State {
        std::optional<Record> profil;
        std::map<int, Record> tahunan;
    };

    /// Number of the first change after that day; nothing when there was none.
    Result<std::optional<qint64>> firstChangeAfter(const QDate &day);
    Result<std::vector<qint64>> changedSince(qint64 riwayat);
    Result<State> current(qint64 koperasi, int tahun);
    Result<void> rewind(qint64 koperasi, qint64 riwayat, State &state);
    bool counts(const State &state, const RekapQuery &query) const;

    Connection &m_connection;
    const WilayahDirectory &m_wilayah;
    SqliteRekapQueries &m_now;
};

} // namespace lumbung
