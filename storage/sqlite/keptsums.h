// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/cells.h"
#include "storage/sqlite/recordrows.h"

#include <map>
#include <vector>

namespace lumbung {

/// Moves the kept sums with every change of a record (docs/decisions/0024-kept-sums-and-as-at.md).
class KeptSums {
public:
    explicit KeptSums(Connection &connection) : m_rows(connection), m_cells(connection) {}

    Result<void> begin();
    /// One statement appears (`before` null), changes, or goes (`after` null); asked before its row is written.
    Result<void> countStatement(qint64 key, const Record &profil, const Record *before, const Record *after);
    Result<void> countProfil(qint64 koperasi, const Record &before, const Record &after);
    Result<void> flush() { return m_cells.flush(); }

private:
    /// What the sums need to know of one koperasi around some years.
    struct Around {
        const Record &profil;
        std::map<int, Record> tahunan;
    };

    Result<std::map<int, Record>> yearsAround(qint64 koperasi, int from, int to, int ratFrom, int ratTo);
    void count(const Around &state, int from, int to, bool plus);

    RecordRows m_rows;
    Cells m_cells;
    std::vector<int> m_years; ///< with yearly statements, ascending
};

} // namespace lumbung
