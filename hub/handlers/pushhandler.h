// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class Clock;
class PusatStore;
} // namespace lumbung

namespace lumbung::hub {

class Metrics;

/// POST /v1/push: takes a batch of ops.
class PushHandler final : public Handler {
public:
    PushHandler(PusatStore &store, const Clock &clock, Metrics &metrics)
        : m_store(store), m_clock(clock), m_metrics(metrics)
    {
    }
    HttpResponse handle(const Call &call) override;

private:
    PusatStore &m_store;
    const Clock &m_clock;
    Metrics &m_metrics;
};

} // namespace lumbung::hub
