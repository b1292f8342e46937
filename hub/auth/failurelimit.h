// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <mutex>

namespace lumbung {
class Clock;
}

namespace lumbung::hub {

/// Slows down who guesses: after three failures from one address (an IPv6 network of 64 bits is one) each further
/// one doubles the time until the next attempt is heard, up to a quarter of an hour. Forgotten after an hour.
class FailureLimit {
public:
    explicit FailureLimit(const Clock &clock) : m_clock(clock) {}

    /// Seconds until this address may try again; 0 = now.
    int waitSeconds(const QByteArray &address);
    void failed(const QByteArray &address);
    void succeeded(const QByteArray &address);

private:
    struct Record {
        int failures = 0;
        QDateTime last, until;
    };
    void forgetOld(const QDateTime &now);

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, Record> m_records;
};

} // namespace lumbung::hub
