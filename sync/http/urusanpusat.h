// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"
#include "sync/http/penggerak.h"

namespace lumbung {

/// What a person asks of the hub outside a run, on the sync thread; answers come by callback.
class UrusanPusat {
public:
    UrusanPusat(Penggerak &penggerak, const Clock &clock, Chance &chance)
        : m_penggerak(penggerak), m_clock(clock), m_chance(chance)
    {
    }

    void daftar(const PermintaanGabung &permintaan, std::function<void(const Result<IdentitasPerangkat> &)> jawab);
    void perangkat(std::function<void(const Result<std::vector<SesiPerangkat>> &)> jawab);
    void cabut(const PerangkatId &perangkat, std::function<void(const Result<void> &)> jawab);

private:
    Result<KunciPaket> kunciPaketMeja();

    Penggerak &m_penggerak;
    const Clock &m_clock;
    Chance &m_chance;
};

} // namespace lumbung
