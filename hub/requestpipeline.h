// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/answer.h"
#include "hub/router.h"

#include <QStringList>

namespace lumbung {
class AkunStore;
class Clock;
} // namespace lumbung

namespace lumbung::hub {

class DeviceLimit;

/// What happens to each request around its handler, in this order: token, version, right of the role, limits of the
/// device, inflating; then the handler, then compressing. Nothing of the body is looked at before the token.
class RequestPipeline {
public:
    RequestPipeline(AkunStore &accounts, const Clock &clock, DeviceLimit &devices, QStringList trustedProxies);

    HttpResponse run(const Router::Match &match, HttpRequest &request) const;

private:
    Result<void> authenticate(const Route &route, Call &call) const;
    HttpResponse answer(const Router::Match &match, HttpRequest &request, Call &call) const;

    AkunStore &m_accounts;
    const Clock &m_clock;
    DeviceLimit &m_devices;
    const QStringList m_trustedProxies;
};

} // namespace lumbung::hub
