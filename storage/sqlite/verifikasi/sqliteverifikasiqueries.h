// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/verifikasiqueries.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

class Statement;

/// Reads submissions and their queue.
class SqliteVerifikasiQueries : public VerifikasiQueries {
public:
    explicit SqliteVerifikasiQueries(Connection &connection) : m_connection(connection) {}

    Result<std::vector<PeristiwaVerifikasi>> peristiwa(const KeragaanId &id) override;
    Result<std::vector<std::pair<KeragaanId, PeristiwaVerifikasiId>>> langkahOf(const TindakanId &id) override;
    Result<std::vector<AntrianKey>> antrian(const AntrianQuery &query) override;
    Result<HitungAntrian> hitung(std::optional<TingkatVerifikasi> tingkat, qint64 kini) override;
    Result<std::vector<RingkasanPengajuan>> baris(std::span<const AntrianKey> keys) override;
    Result<std::optional<RingkasanPengajuan>> ringkasan(const KeragaanId &id) override;
    Result<std::vector<PenarikanSampel>> penarikan() override;
    Result<std::vector<PemberitahuanVerifikasi>> pemberitahuanMenunggu() override;

private:
    Connection &m_connection;
};

} // namespace lumbung
