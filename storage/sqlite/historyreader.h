// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Reads what the journal wrote.
class HistoryReader {
public:
    explicit HistoryReader(Connection &connection) : m_connection(connection) {}

    /// Every change of one koperasi and its keragaan, newest first.
    Result<std::vector<RiwayatBaris>> ofKoperasi(qint64 koperasi);
    /// Changes of one act in the order they were made; Missing "tindakan.tidak-ada".
    Result<void> ofAct(const TindakanId &id, const std::function<bool(const RiwayatRekam &)> &sink);

private:
    Connection &m_connection;
};

} // namespace lumbung
