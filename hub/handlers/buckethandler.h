// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class PusatStore;
}

namespace lumbung::hub {

/// GET /v1/bucket: keys and versions of the records of some buckets.
class BucketHandler final : public Handler {
public:
    explicit BucketHandler(PusatStore &store) : m_store(store) {}
    HttpResponse handle(const Call &call) override;

private:
    PusatStore &m_store;
};

} // namespace lumbung::hub
