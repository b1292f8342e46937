// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class PusatStore;
}

namespace lumbung::hub {

class Metrics;

/// POST /v1/fetch: named records as they stand, whatever the cursor says.
class FetchHandler final : public Handler {
public:
    FetchHandler(PusatStore &store, Metrics &metrics) : m_store(store), m_metrics(metrics) {}
    HttpResponse handle(const Call &call) override;

private:
    PusatStore &m_store;
    Metrics &m_metrics;
};

} // namespace lumbung::hub
