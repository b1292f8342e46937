// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/verifikasiqueries.h"

namespace lumbung {

/// An office in which nothing was ever handed in.
class NoVerifikasi final : public VerifikasiQueries {
public:
    Result<std::vector<PeristiwaVerifikasi>> peristiwa(const KeragaanId &) override
    {
        return std::vector<PeristiwaVerifikasi>{};
    }
    Result<std::vector<std::pair<KeragaanId, PeristiwaVerifikasiId>>> langkahOf(const TindakanId &) override
    {
        return std::vector<std::pair<KeragaanId, PeristiwaVerifikasiId>>{};
    }
    Result<std::vector<AntrianKey>> antrian(const AntrianQuery &) override { return std::vector<AntrianKey>{}; }
    Result<HitungAntrian> hitung(std::optional<TingkatVerifikasi>, qint64) override { return HitungAntrian{}; }
    Result<std::vector<RingkasanPengajuan>> baris(std::span<const AntrianKey>) override
    {
        return std::vector<RingkasanPengajuan>{};
    }
    Result<std::optional<RingkasanPengajuan>> ringkasan(const KeragaanId &) override
    {
        return std::optional<RingkasanPengajuan>();
    }
    Result<std::vector<PenarikanSampel>> penarikan() override { return std::vector<PenarikanSampel>{}; }
    Result<std::vector<PemberitahuanVerifikasi>> pemberitahuanMenunggu() override
    {
        return std::vector<PemberitahuanVerifikasi>{};
    }
};

} // namespace lumbung
