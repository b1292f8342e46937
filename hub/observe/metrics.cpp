// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/observe/metrics.h"

namespace lumbung::hub {

namespace {

QByteArray routeOf(const RequestSummary &summary)
{
    return summary.route.isEmpty() ? QByteArray("-") : summary.route;
}

void head(QByteArray &out, const QByteArray &name, const QByteArray &help, const QByteArray &type)
{
    out += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void counter(QByteArray &out, const QByteArray &name, const QByteArray &help, qint64 value)
{
    head(out, name, help, "counter");
    out += name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

void Metrics::request(const RequestSummary &summary)
{
    const std::lock_guard lock(m_mutex);
    ++m_requests[{routeOf(summary), summary.status}];
    Latency &latency = m_latencies[routeOf(summary)];
    const double seconds = summary.milliseconds / 1000;
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (seconds <= bounds[i])
            ++latency.buckets[i];
    ++latency.count;
    latency.sum += seconds;
    m_bytesIn += summary.bytesIn;
    m_bytesOut += summary.bytesOut;
    m_broken += summary.sent ? 0 : 1;
}

void Metrics::pushed(const QString &result, qint64 ops)
{
    const std::lock_guard lock(m_mutex);
    m_pushed[result] += ops;
}

void Metrics::pulled(qint64 rows)
{
    const std::lock_guard lock(m_mutex);
    m_pulled += rows;
}

void Metrics::gauge(const QByteArray &name, const QByteArray &help, std::function<double()> value)
{
    const std::lock_guard lock(m_mutex);
    m_gauges.push_back({name, help, std::move(value)});
}

void Metrics::writeRequests(QByteArray &out) const
{
    head(out, "lumbung_hub_requests_total", "Requests by route and status.", "counter");
    for (const auto &[key, count] : m_requests)
        out += "lumbung_hub_requests_total{route=\"" + key.first + "\",status=\"" + QByteArray::number(key.second) +
               "\"} " + QByteArray::number(count) + '\n';
}

void Metrics::writeLatencies(QByteArray &out) const
{
    const QByteArray name = "lumbung_hub_request_seconds";
    head(out, name, "Time from the head of a request to the end of its answer.", "histogram");
    for (const auto &[route, latency] : m_latencies) {
        const QByteArray label = "{route=\"" + route + '"';
        for (std::size_t i = 0; i < bounds.size(); ++i)
            out += name + "_bucket" + label + ",le=\"" + QByteArray::number(bounds[i]) + "\"} " +
                   QByteArray::number(latency.buckets[i]) + '\n';
        out += name + "_bucket" + label + ",le=\"+Inf\"} " + QByteArray::number(latency.count) + '\n';
        out += name + "_sum" + label + "} " + QByteArray::number(latency.sum, 'g', 9) + '\n';
        out += name + "_count" + label + "} " + QByteArray::number(latency.count) + '\n';
    }
}

QByteArray Metrics::text() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray out;
    writeRequests(out);
    writeLatencies(out);
    head(out, "lumbung_hub_push_ops_total", "Ops taken, by what became of them.", "counter");
    for (const auto &[result, count] : m_pushed)
        out +=
            "lumbung_hub_push_ops_total{hasil=\"" + result.toLatin1() + "\"} " + QByteArray::number(count) + '\n';
    counter(out, "lumbung_hub_pull_rows_total", "Rows sent down.", m_pulled);
    counter(out, "lumbung_hub_received_bytes_total", "Bytes of request bodies.", m_bytesIn);
    counter(out, "lumbung_hub_sent_bytes_total", "Bytes of answer bodies.", m_bytesOut);
    counter(out, "lumbung_hub_broken_answers_total", "Answers that did not get out whole.", m_broken);
    for (const Gauge &gauge : m_gauges) {
        head(out, gauge.name, gauge.help, "gauge");
        out += gauge.name + ' ' + QByteArray::number(gauge.value(), 'g', 12) + '\n';
    }
    return out;
}

} // namespace lumbung::hub
