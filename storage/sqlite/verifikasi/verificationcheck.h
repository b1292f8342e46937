// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Looks events, and the queue that follows from them, over. Findings: "peristiwa.beda" (jumlah: events that are
/// not as history tells them), "antrian.beda" (jumlah: lines of the queue that are not what their events add up
/// to).
class VerificationCheck {
public:
    VerificationCheck(Connection &connection, std::vector<Temuan> &findings)
        : m_connection(connection), m_findings(findings)
    {
    }
    Result<void> run();

private:
    Result<void> checkEvents();
    Result<void> checkQueue();
    Result<bool> lineDiffers(const KeragaanId &id);

    Connection &m_connection;
    std::vector<Temuan> &m_findings;
};

} // namespace lumbung
