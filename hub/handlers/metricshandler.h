// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

#include <QStringList>

namespace lumbung::hub {

class Metrics;

/// GET /metrics: the figures, for who is on this machine or on a list.
class MetricsHandler final : public Handler {
public:
    MetricsHandler(const Metrics &metrics, QStringList allowedPeers)
        : m_metrics(metrics), m_allowedPeers(std::move(allowedPeers))
    {
    }
    HttpResponse handle(const Call &call) override;

private:
    const Metrics &m_metrics;
    const QStringList m_allowedPeers;
};

} // namespace lumbung::hub
