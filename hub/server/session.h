// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/requestsink.h"
#include "hub/server/bodybudget.h"
#include "hub/server/serveroptions.h"

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <mutex>
#include <vector>

namespace lumbung::hub {

/// One connection; only its own strand touches it.
class Session {
public:
    virtual ~Session() = default;
    virtual void run() = 0;
    /// Ends it as soon as no request is running; from any thread.
    virtual void stopSoon() = 0;
};

/// What all sessions of a server share.
struct SessionShared {
    SessionShared(RequestSink &requestSink, const ServerOptions &options)
        : sink(requestSink), deadlines(options.deadlines), budget(options.bodyBudget)
    {
    }

    RequestSink &sink;
    const Deadlines deadlines;
    BodyBudget budget;
    std::atomic<bool> stopping = false;
};

/// A session over plain TCP, or over TLS when there is a context. `place` is kept as long as the session lives.
std::shared_ptr<Session> makeSession(boost::asio::ip::tcp::socket socket,
                                     std::shared_ptr<boost::asio::ssl::context> tls, SessionShared &shared,
                                     const QByteArray &peer, std::shared_ptr<void> place);

} // namespace lumbung::hub
