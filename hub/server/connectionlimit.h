// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <memory>
#include <mutex>

namespace lumbung::hub {

/// How many connections are open, in all and from one address.
class ConnectionLimit {
public:
    ConnectionLimit(int inAll, int perAddress, QSet<QByteArray> unlimitedAddresses);

    /// A place as long as the pointer lives; null when there is none.
    std::shared_ptr<void> enter(const QByteArray &address);
    int open() const;
    qint64 refused() const;

private:
    void leave(const QByteArray &address);

    const int m_inAll, m_perAddress;
    const QSet<QByteArray> m_unlimited;
    mutable std::mutex m_mutex;
    QHash<QByteArray, int> m_byAddress;
    int m_open = 0;
    qint64 m_refused = 0;
};

} // namespace lumbung::hub
