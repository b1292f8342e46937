// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/auth/sesi.h"
#include "hub/http/httpresponse.h"

#include <QByteArrayList>

namespace lumbung::hub {

/// A request on its way to a handler: authenticated, allowed, within its limits, body inflated.
struct Call {
    const HttpRequest &request;
    QByteArrayList captured = {};  ///< what stands at the places of the route's pattern
    std::optional<Sesi> sesi = {}; ///< of routes that ask for a token; where it is optional, maybe nothing
    QByteArray address = {};       ///< of the client, also behind a trusted proxy

    QString query() const { return QString::fromUtf8(request.query); }
    const Pemakai &pemakai() const { return sesi->pemakai; }
};

/// One endpoint. Runs on a worker's thread and may wait for the database; several calls at the same time.
class Handler {
public:
    virtual ~Handler() = default;
    virtual HttpResponse handle(const Call &call) = 0;
};

} // namespace lumbung::hub
