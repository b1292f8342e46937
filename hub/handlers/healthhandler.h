// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class PusatStore;
}

namespace lumbung::hub {

/// GET /healthz: 200 when the database answers.
class HealthHandler final : public Handler {
public:
    explicit HealthHandler(PusatStore &store) : m_store(store) {}
    HttpResponse handle(const Call &call) override;

private:
    PusatStore &m_store;
};

} // namespace lumbung::hub
