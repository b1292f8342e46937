// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class AkunStore;
}

namespace lumbung::hub {

/// GET /v1/devices: one's own devices, for who manages users those of the whole area.
class DevicesHandler final : public Handler {
public:
    explicit DevicesHandler(AkunStore &store) : m_store(store) {}
    HttpResponse handle(const Call &call) override;

private:
    AkunStore &m_store;
};

} // namespace lumbung::hub
