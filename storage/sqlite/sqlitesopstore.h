// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/sopstore.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

class Chance;
class Clock;
class Statement;

/// The office's own SOP definitions in the table definisi_sop.
class SqliteSopStore final : public SopStore {
public:
    SqliteSopStore(Connection &connection, const Clock &clock, Chance &chance)
        : m_connection(connection), m_clock(clock), m_chance(chance)
    {
    }

    Result<std::vector<TerbitanSop>> terbitan(const QString &kode) override;
    Result<std::vector<DrafSop>> semuaDraf() override;
    Result<std::optional<DrafSop>> draf(const QString &kode) override;
    Result<void> simpanDraf(const DrafSop &draf) override;
    Result<void> buangDraf(const QString &kode) override;
    Result<void> terbitkan(const TerbitanSop &terbitan) override;

private:
    Result<std::vector<DrafSop>> bacaDraf(Statement &statement);
    Result<void> versiBaru(const DefinisiSop &definisi);

    Connection &m_connection;
    const Clock &m_clock;
    Chance &m_chance;
};

} // namespace lumbung
