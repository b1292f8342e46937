// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/auth/devicelimit.h"
#include "hub/server/serveroptions.h"

namespace lumbung::hub {

struct HubOptions {
    ServerOptions server = {};
    DeviceLimits device = {};
    int databaseThreads = 8;
    int passwordThreads = 2;
    int fileThreads = 2;
    int queueMax = 256;                  ///< requests that wait for each kind of thread
    QString dataFolder = {};             ///< blobs, snapshots, token key
    qint64 blobMax = 64LL * 1024 * 1024; ///< bytes of one file
    QStringList metricsPeers{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}; ///< who may read /metrics
};

} // namespace lumbung::hub
