// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace lumbung::hub {

/// How long each step of a connection may take.
struct Deadlines {
    using Seconds = std::chrono::milliseconds;
    Seconds handshake{10'000};
    Seconds head{10'000};
    Seconds body{30'000}; ///< longer while at least 4 KiB/s arrive, at most `bodyLongest`
    Seconds bodyLongest{120'000};
    Seconds handler{30'000};
    Seconds write{30'000}; ///< each 256 KiB
    Seconds idle{75'000};  ///< between two requests of one connection
    Seconds stop{20'000};  ///< for running requests when the hub stops
};

struct ServerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8470; ///< 0: any free one
    int threads = 2;
    int connectionsMax = 2048;
    int connectionsPerAddress = 256; ///< trusted proxies are not counted
    QStringList trustedProxies = {};
    qint64 bodyBudget = 256LL * 1024 * 1024; ///< bytes of request bodies held at the same time in all connections
    QString certificate = {}, key = {};      ///< PEM files; empty = plain HTTP, behind a proxy
    Deadlines deadlines = {};
};

} // namespace lumbung::hub
