// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/devicelimit.h"

#include "core/application/ports/clock.h"

#include <algorithm>

namespace lumbung::hub {

namespace {

constexpr std::size_t recordsMax = 50'000;
constexpr qint64 forgetSeconds = 2 * 86'400;

} // namespace

DeviceLimit::Record &DeviceLimit::recordOf(const PerangkatId &device, const QDateTime &now)
{
    if (m_records.size() > recordsMax)
        std::erase_if(m_records, [&](const auto &known) {
            return known.second.running == 0 && known.second.at.secsTo(now) > forgetSeconds;
        });
    Record &record = m_records[device.text().toStdString()];
    if (!record.at.isValid())
        record.tokens = m_limits.burst;
    else
        record.tokens = std::min(m_limits.burst,
                                 record.tokens + std::max<double>(0, static_cast<double>(record.at.msecsTo(now))) *
                                                     m_limits.perSecond / 1000);
    record.at = now;
    return record;
}

DeviceLimit::Verdict DeviceLimit::enter(const PerangkatId &device)
{
    const std::lock_guard lock(m_mutex);
    Record &record = recordOf(device, m_clock.now());
    if (record.running >= m_limits.inFlight || record.tokens < 1)
        return {nullptr, 1};
    record.tokens -= 1;
    ++record.running;
    return {std::shared_ptr<void>(this, [device](void *self) { static_cast<DeviceLimit *>(self)->leave(device); }),
            0};
}

int DeviceLimit::takeBlobBytes(const PerangkatId &device, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_clock.now();
    Record &record = m_records[device.text().toStdString()];
    if (record.day != now.date()) {
        record.day = now.date();
        record.bytes = 0;
    }
    if (record.bytes + bytes > m_limits.blobBytesPerDay)
        return static_cast<int>(now.secsTo(QDateTime(now.date().addDays(1), QTime(0, 0), Qt::UTC)));
    record.bytes += bytes;
    return 0;
}

void DeviceLimit::leave(const PerangkatId &device)
{
    const std::lock_guard lock(m_mutex);
    --m_records[device.text().toStdString()].running;
}

} // namespace lumbung::hub
