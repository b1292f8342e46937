// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/server/connectionlimit.h"

namespace lumbung::hub {

ConnectionLimit::ConnectionLimit(int inAll, int perAddress, QSet<QByteArray> unlimitedAddresses)
    : m_inAll(inAll), m_perAddress(perAddress), m_unlimited(std::move(unlimitedAddresses))
{
}

std::shared_ptr<void> ConnectionLimit::enter(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    const bool crowded = !m_unlimited.contains(address) && m_byAddress.value(address) >= m_perAddress;
    if (m_open >= m_inAll || crowded) {
        ++m_refused;
        return nullptr;
    }
    ++m_open;
    ++m_byAddress[address];
    return {this, [address](void *self) { static_cast<ConnectionLimit *>(self)->leave(address); }};
}

int ConnectionLimit::open() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

qint64 ConnectionLimit::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

void ConnectionLimit::leave(const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    --m_open;
    const auto found = m_byAddress.find(address);
    if (--*found == 0)
        m_byAddress.erase(found);
}

} // namespace lumbung::hub
