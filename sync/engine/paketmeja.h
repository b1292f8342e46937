// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/paketkirim.h"
#include "sync/engine/syncstore.h"

namespace lumbung {

class Chance;
class Clock;

/// Packages of this desk as files: what PaketKirim promises, at once and on the thread of the store.
class PaketMeja {
public:
    PaketMeja(SyncStore &store, const Clock &clock, Chance &chance)
        : m_store(store), m_clock(clock), m_chance(chance)
    {
    }

    Result<KepalaPaket> buat(const QString &berkas, const QString &kantor);
    Result<PratinjauPaket> lihat(const QString &berkas);
    Result<HasilPaket> terapkan(const QString &berkas);

private:
    SyncStore &m_store;
    const Clock &m_clock;
    Chance &m_chance;
};

} // namespace lumbung
