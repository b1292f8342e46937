// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/failurelimit.h"

#include "core/application/ports/clock.h"

#include <algorithm>
#include <arpa/inet.h>

namespace lumbung::hub {

namespace {

constexpr int freeFailures = 3;
constexpr int longestWait = 900;
constexpr int forgetFailures = 3600;
constexpr qsizetype addressesMax = 100'000;

/// The first 64 bits of an IPv6 address, any other text as it is.
QByteArray networkOf(const QByteArray &address)
{
    in6_addr six;
    if (inet_pton(AF_INET6, address.constData(), &six) != 1)
        return address;
    return QByteArray(reinterpret_cast<const char *>(&six), 8);
}

} // namespace

int FailureLimit::waitSeconds(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_records.constFind(networkOf(address));
    if (found == m_records.constEnd() || !found->until.isValid())
        return 0;
    const qint64 left = m_clock.now().msecsTo(found->until);
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

void FailureLimit::failed(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_clock.now();
    forgetOld(now);
    Record &record = m_records[networkOf(address)];
    if (record.last.isValid() && record.last.secsTo(now) > forgetFailures)
        record = {};
    record.last = now;
    ++record.failures;
    if (record.failures >= freeFailures)
        record.until = now.addSecs(std::min(longestWait, 1 << std::min(record.failures - freeFailures + 1, 10)));
}

void FailureLimit::succeeded(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    m_records.remove(networkOf(address));
}

void FailureLimit::forgetOld(const QDateTime &now)
{
    if (m_records.size() < addressesMax)
        return;
    m_records.removeIf([&](const auto &record) { return record.value().last.secsTo(now) > forgetFailures; });
    if (m_records.size() >= addressesMax)
        m_records.clear(); // an attack from very many addresses: memory first
}

} // namespace lumbung::hub
