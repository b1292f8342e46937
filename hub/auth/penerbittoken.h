// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"
#include "sync/wire/masuk.h"

namespace lumbung {
class AkunStore;
class Chance;
class Clock;
} // namespace lumbung

namespace lumbung::hub {

/// Gives a device its pair of tokens and exchanges the refresh token for the next pair.
class PenerbitToken {
public:
    static constexpr int aksesDetik = 15 * 60;
    static constexpr int segarHari = 30;
    static constexpr int ulangDetik = 120; ///< how long a lost answer may be asked for again

    /// `kunci`: the hub's own key of 32 bytes, the same in every hub of one database.
    PenerbitToken(AkunStore &store, const Clock &clock, Chance &chance, QByteArray kunci);

    Result<TokenPasangan> terbitkan(const Pemakai &pemakai, const PerangkatId &perangkat);
    /// A refresh token that was exchanged already gives the same pair again as long as its answer may have been
    /// lost; later it means that somebody has a copy, and the device loses all its tokens. Refused
    /// "sinkron.masuk-lagi", "sinkron.perangkat-dicabut", "sinkron.akun-nonaktif"; Storage.
    Result<TokenPasangan> tukar(const QByteArray &segar, const PerangkatId &perangkat);

private:
    Result<TokenPasangan> ulang(const TokenPasangan &pasangan, const PerangkatId &perangkat);

    AkunStore &m_store;
    const Clock &m_clock;
    Chance &m_chance;
    const QByteArray m_kunci;
};

} // namespace lumbung::hub
