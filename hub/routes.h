// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/router.h"

namespace lumbung::hub {

class BlobFolder;
class DeviceLimit;
class FailureLimit;
class Metrics;
class PenerbitToken;
class SnapshotFolder;
struct HubPorts;

/// What the handlers share.
struct RouteParts {
    const HubPorts &ports;
    PenerbitToken &tokens;
    FailureLimit &failures;
    DeviceLimit &devices;
    BlobFolder &blobs;
    SnapshotFolder &snapshots;
    Metrics &metrics;
    const QStringList &metricsPeers;
};

/// The whole table of endpoints: docs/hub-openapi.json describes exactly these.
Router makeRouter(const RouteParts &parts);

} // namespace lumbung::hub
