// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/op.h"

#include <QDate>
#include <QDateTime>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace lumbung {
class Clock;
}

namespace lumbung::hub {

struct DeviceLimits {
    double perSecond = 40;
    double burst = 80;
    int inFlight = 4;
    qint64 blobBytesPerDay = 200LL * 1024 * 1024;
};

/// What one device may ask of the hub, so that one desk gone wild does not stop the others.
class DeviceLimit {
public:
    DeviceLimit(const DeviceLimits &limits, const Clock &clock) : m_limits(limits), m_clock(clock) {}

    struct Verdict {
        std::shared_ptr<void> place; ///< to be held while the request runs; null = not now
        int retryAfter = 0;          ///< seconds
    };
    Verdict enter(const PerangkatId &device);
    /// 0, or the seconds until the day's bytes begin anew.
    int takeBlobBytes(const PerangkatId &device, qint64 bytes);

private:
    struct Record {
        double tokens = 0;
        QDateTime at;
        int running = 0;
        QDate day;
        qint64 bytes = 0;
    };
    Record &recordOf(const PerangkatId &device, const QDateTime &now);
    void leave(const PerangkatId &device);

    const DeviceLimits m_limits;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::unordered_map<std::string, Record> m_records;
};

} // namespace lumbung::hub
