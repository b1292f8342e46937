// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class PusatStore;
}

namespace lumbung::hub {

/// GET /v1/digest: digest of a scope and of its buckets, to find out whether a desk holds the same.
class DigestHandler final : public Handler {
public:
    explicit DigestHandler(PusatStore &store) : m_store(store) {}
    HttpResponse handle(const Call &call) override;

private:
    PusatStore &m_store;
};

} // namespace lumbung::hub
