// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "hub/server/serveroptions.h"

#include <memory>

namespace lumbung::hub {

class RequestSink;

/// HTTP/1.1 over TCP or TLS, with a limit and a deadline on everything a peer can do. The only part of the hub that
/// knows Boost.Beast; what it reads goes to a RequestSink.
class HttpServer {
public:
    HttpServer(const ServerOptions &options, RequestSink &sink);
    ~HttpServer(); ///< stops at once
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens and starts the threads. Input "hub.alamat" {alamat, sebab}, "hub.sertifikat" {berkas, sebab}.
    Result<void> start();
    quint16 port() const; ///< the real one
    /// Takes certificate and key from their files again; connections that are open keep the old one. On an error
    /// the old one stays in use.
    Result<void> reloadCertificate();
    /// No new connections, idle ones are closed, running requests get Deadlines::stop; returns when all is done.
    void stop();

    int connections() const;
    qint64 refusedConnections() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lumbung::hub
