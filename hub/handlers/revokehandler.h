// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class AkunStore;
}

namespace lumbung::hub {

/// POST /v1/devices/{id}/revoke: a device and all its tokens end.
class RevokeHandler final : public Handler {
public:
    explicit RevokeHandler(AkunStore &store) : m_store(store) {}
    HttpResponse handle(const Call &call) override;

private:
    AkunStore &m_store;
};

} // namespace lumbung::hub
