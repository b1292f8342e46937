// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/metricshandler.h"

#include "hub/answer.h"
#include "hub/observe/metrics.h"

namespace lumbung::hub {

HttpResponse MetricsHandler::handle(const Call &call)
{
    // A proxy on this machine passes on what comes from anywhere, so a forwarded request does not count as local.
    const bool forwarded = !call.request.field("x-forwarded-for").isEmpty();
    if (forwarded || !m_allowedPeers.contains(QString::fromLatin1(call.request.peer)))
        return errorAnswer(refused("sinkron.alamat"));
    HttpResponse response;
    response.type = "text/plain; version=0.0.4; charset=utf-8";
    response.body = m_metrics.text();
    return response;
}

} // namespace lumbung::hub
