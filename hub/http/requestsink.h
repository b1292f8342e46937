// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/httpresponse.h"

#include <functional>
#include <optional>

namespace lumbung::hub {

/// What is decided when only the head of a request is known.
struct HeadVerdict {
    std::optional<HttpResponse> refusal; ///< answered without reading the body
    qint64 bodyMax = 0;                  ///< bytes on the wire
};

/// What happened to one request, for the log and the figures.
struct RequestSummary {
    QByteArray id, method, route, device;
    int status = 0;
    double milliseconds = 0; ///< from the whole head to the last byte of the answer
    qint64 bytesIn = 0, bytesOut = 0;
    bool sent = true; ///< false: the connection broke, or was too slow, before all of the answer was out
};

/// Where a server takes requests to.
class RequestSink {
public:
    using Answer = std::function<void(HttpResponse)>;
    virtual ~RequestSink() = default;

    /// On the network's thread: quick, no database, no disk.
    virtual HeadVerdict judgeHead(const HttpRequest &head) = 0;
    /// Calls `answer` exactly once, on any thread. Does not wait.
    virtual void handle(HttpRequest request, Answer answer) = 0;
    virtual void finished(const RequestSummary &summary) = 0;
};

} // namespace lumbung::hub
