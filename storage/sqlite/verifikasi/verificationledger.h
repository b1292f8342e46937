// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/verifikasiqueries.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Writes steps of verification and what follows from them: the queue's line, notices. Stands in its owner's
/// transaction (docs/decisions/0120-a-submission-is-its-events.md).
class VerificationLedger {
public:
    explicit VerificationLedger(Connection &connection) : m_connection(connection) {}

    /// An event that is here already is passed over. `act`: number of the audit line to come.
    Result<void> append(qint64 act, const KeragaanId &id, const PeristiwaVerifikasi &step);
    Result<void> notify(const PemberitahuanVerifikasi &notice);
    /// The verdict was taken back: its notice is not to be sent.
    Result<void> forgetNotice(const PeristiwaVerifikasiId &verdict);
    Result<void> draw(const PenarikanSampel &draw, std::span<const KeragaanId> chosen);
    /// Writes the line of the queue anew from the events.
    Result<void> summarise(const KeragaanId &id);

    Result<std::vector<PeristiwaVerifikasi>> eventsOf(const KeragaanId &id);

private:
    Result<bool> insert(qint64 act, const KeragaanId &id, const PeristiwaVerifikasi &step);
    Result<void> write(const RingkasanPengajuan &line);

    Connection &m_connection;
};

/// As verifikasi_antrian.giliran keeps whose turn it is; nothing when it lies with nobody.
std::optional<int> turnNumber(const RingkasanPengajuan &line);

} // namespace lumbung
