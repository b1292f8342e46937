// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/httprequest.h"

#include <QStringList>

namespace lumbung::hub {

/// Where a request comes from: the peer, or behind trusted proxies the last address of X-Forwarded-For that is not
/// one of theirs. What others write into that field is not believed.
QByteArray clientAddress(const HttpRequest &request, const QStringList &trustedProxies);

} // namespace lumbung::hub
