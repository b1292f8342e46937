// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung {
class PusatStore;
struct MintaPerubahan;
} // namespace lumbung

namespace lumbung::hub {

class Metrics;

/// GET and POST /v1/changes: a page of what is newer than the cursors.
class ChangesHandler final : public Handler {
public:
    ChangesHandler(PusatStore &store, Metrics &metrics) : m_store(store), m_metrics(metrics) {}
    HttpResponse handle(const Call &call) override;

private:
    HttpResponse byHash(const Call &call, const MintaPerubahan &minta, const QString &epoch);

    PusatStore &m_store;
    Metrics &m_metrics;
};

} // namespace lumbung::hub
