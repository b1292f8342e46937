// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class Clock;
class PusatStore;
} // namespace lumbung

namespace lumbung::hub {

/// GET /v1/hello: what the hub speaks, and with a token who one is and which scopes there are.
class HelloHandler final : public Handler {
public:
    HelloHandler(PusatStore &store, const Clock &clock) : m_store(store), m_clock(clock) {}
    HttpResponse handle(const Call &call) override;

private:
    PusatStore &m_store;
    const Clock &m_clock;
};

} // namespace lumbung::hub
