// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"
#include "sync/wire/kuncipaket.h"

namespace lumbung {
class AkunStore;
class Clock;
} // namespace lumbung

namespace lumbung::hub {

class PenerbitToken;

/// POST /v1/device: a copied store takes a name of its own; the original keeps the old one.
class DeviceHandler final : public Handler {
public:
    DeviceHandler(AkunStore &store, const Clock &clock, PenerbitToken &tokens, KunciPaket paket)
        : m_store(store), m_clock(clock), m_tokens(tokens), m_paket(std::move(paket))
    {
    }
    HttpResponse handle(const Call &call) override;

private:
    AkunStore &m_store;
    const Clock &m_clock;
    PenerbitToken &m_tokens;
    const KunciPaket m_paket; ///< the hub's
};

} // namespace lumbung::hub
