// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class PusatStore;
}

namespace lumbung::hub {

class SnapshotFolder;

/// GET /v1/snapshot/{scope}: a sealed first sync.
class SnapshotHandler final : public Handler {
public:
    SnapshotHandler(PusatStore &store, SnapshotFolder &folder) : m_store(store), m_folder(folder) {}
    HttpResponse handle(const Call &call) override;

private:
    PusatStore &m_store;
    SnapshotFolder &m_folder;
};

} // namespace lumbung::hub
