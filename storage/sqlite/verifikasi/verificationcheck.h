// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Looks the events of verification over. Findings: "verifikasi.putus" (no: an act whose steps are not those that
/// its audit line was written for), "antrian.beda" (jumlah: lines of the queue that are not what their events add
/// up to).
class VerificationCheck {
public:
    VerificationCheck(Connection &connection, std::vector<Temuan> &findings)
        : m_connection(connection), m_findings(findings)
    {
    }
    Result<void> run();

private:
    Result<void> checkActs();
    Result<void> checkQueue();
    Result<bool> lineDiffers(const KeragaanId &id);

    Connection &m_connection;
    std::vector<Temuan> &m_findings;
};

} // namespace lumbung
