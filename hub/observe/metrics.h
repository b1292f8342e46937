// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/requestsink.h"

#include <QString>

#include <array>
#include <functional>
#include <map>
#include <mutex>

namespace lumbung::hub {

/// Figures of a running hub, in the text form of Prometheus. Nothing in it names a person, a device or a record.
class Metrics {
public:
    void request(const RequestSummary &summary);
    void pushed(const QString &result, qint64 ops = 1);
    void pulled(qint64 rows);
    /// A value that is asked for when somebody looks.
    void gauge(const QByteArray &name, const QByteArray &help, std::function<double()> value);

    QByteArray text() const;

private:
    static constexpr std::array bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0};
    struct Latency {
        std::array<qint64, bounds.size()> buckets{};
        qint64 count = 0;
        double sum = 0;
    };
    struct Gauge {
        QByteArray name, help;
        std::function<double()> value;
    };
    void writeRequests(QByteArray &out) const;
    void writeLatencies(QByteArray &out) const;

    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_requests;
    std::map<QByteArray, Latency> m_latencies;
    std::map<QString, qint64> m_pushed;
    qint64 m_pulled = 0, m_bytesIn = 0, m_bytesOut = 0, m_broken = 0;
    std::vector<Gauge> m_gauges;
};

} // namespace lumbung::hub
