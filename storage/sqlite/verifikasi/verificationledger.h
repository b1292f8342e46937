// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/verifikasiqueries.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Writes what follows from steps of verification: the queue's line, notices, samples. Stands in its owner's
/// transaction (docs/decisions/0120-a-submission-is-its-events.md).
class VerificationLedger {
public:
    explicit VerificationLedger(Connection &connection) : m_connection(connection) {}

    /// What follows from a step that stands in the events now, wherever it came from.
    Result<void> follow(const KeragaanId &id, const PeristiwaVerifikasi &step);
    Result<void> notify(const PemberitahuanVerifikasi &notice);
    /// The verdict was taken back: its notice is not to be sent.
    Result<void> forgetNotice(const PeristiwaVerifikasiId &verdict);
    Result<void> draw(const PenarikanSampel &draw, std::span<const KeragaanId> chosen);
    /// Writes the line of the queue anew from the events.
    Result<void> summarise(const KeragaanId &id);
    /// Lines whose events have all gone away go too.
    Result<void> dropOrphans();

    /// Those that this program understands, as they arrived.
    Result<std::vector<PeristiwaVerifikasi>> eventsOf(const KeragaanId &id);

private:
    Result<void> write(const RingkasanPengajuan &line);

    Connection &m_connection;
};

/// As verifikasi_antrian.giliran keeps whose turn it is; nothing when it lies with nobody.
std::optional<int> turnNumber(const RingkasanPengajuan &line);

} // namespace lumbung
