// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hub.h"

namespace lumbung::hub {

Hub::Hub(const HubOptions &options, const HubPorts &ports, std::FILE *log)
    : m_options(options),
      m_ports(ports),
      m_log(log),
      m_tokens(ports.akun, ports.clock, ports.chance, ports.tokenKey),
      m_failures(ports.clock),
      m_devices(options.device, ports.clock),
      m_blobs(options.dataFolder + u"/berkas"_qs, options.blobMax),
      m_snapshots(options.dataFolder + u"/potret"_qs, ports.clock),
      m_router(makeRouter(
          {m_ports, m_tokens, m_failures, m_devices, m_blobs, m_snapshots, m_metrics, m_options.metricsPeers})),
      m_pipeline(ports.akun, ports.clock, m_devices, options.server.trustedProxies),
      m_server(options.server, *this),
      m_database(options.databaseThreads, options.queueMax),
      m_password(options.passwordThreads, options.queueMax),
      m_files(options.fileThreads, options.queueMax)
{
    addGauges();
}

Hub::~Hub()
{
    stop();
}

Result<void> Hub::start()
{
    auto started = m_server.start();
    m_running = started.ok();
    return started;
}

Result<void> Hub::reloadCertificate()
{
    return m_server.reloadCertificate();
}

void Hub::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_server.stop();
    m_database.drain();
    m_password.drain();
    m_files.drain();
}

void Hub::tidy()
{
    constexpr int halvesDays = 14;
    m_files.post([this] { m_blobs.forgetHalves(halvesDays); });
}

HeadVerdict Hub::judgeHead(const HttpRequest &head)
{
    const Router::Match match = m_router.find(head.method, head.path);
    HeadVerdict verdict;
    if (match.route) {
        verdict.bodyMax = match.route->bodyMax;
        if (match.route->token == Route::Token::Needed && head.field("authorization").isEmpty())
            verdict.refusal = errorAnswer(refused("sinkron.token")); // not even the body is read
    } else if (!match.allowed.isEmpty()) {
        verdict.refusal = errorAnswer({ErrorKind::Input, u"sinkron.cara"_qs, {}});
        verdict.refusal->status = 405;
        verdict.refusal->fields.emplace_back("Allow", match.allowed.join(", "));
    } else {
        verdict.refusal = errorAnswer({ErrorKind::Missing, u"sinkron.tidak-ada"_qs, {}});
    }
    if (verdict.refusal && match.route)
        verdict.refusal->route = match.route->pattern;
    return verdict;
}

void Hub::handle(HttpRequest request, Answer answer)
{
    const Router::Match match = m_router.find(request.method, request.path);
    auto work = [this, match, request = std::move(request), answer]() mutable {
        answer(m_pipeline.run(match, request));
    };
    if (match.route->room == Room::Network)
        return work();
    if (poolOf(match.route->room).post(std::move(work)))
        return;
    HttpResponse busy = errorAnswer(busyError());
    busy.route = match.route->pattern;
    answer(std::move(busy));
}

void Hub::finished(const RequestSummary &summary)
{
    m_metrics.request(summary);
    m_log.request(summary);
}

WorkerPool &Hub::poolOf(Room room)
{
    switch (room) {
    case Room::Password: return m_password;
    case Room::Files: return m_files;
    default: return m_database;
    }
}

void Hub::addGauges()
{
    m_metrics.gauge("lumbung_hub_connections", "Open connections.", [this] { return m_server.connections(); });
    m_metrics.gauge("lumbung_hub_connections_refused", "Connections beyond the limits since the start.",
                    [this] { return static_cast<double>(m_server.refusedConnections()); });
    const auto pool = [this](const QByteArray &name, const WorkerPool &workers) {
        m_metrics.gauge("lumbung_hub_" + name + "_threads", "Threads.", [&workers] { return workers.threads(); });
        m_metrics.gauge("lumbung_hub_" + name + "_busy", "Threads at work.", [&workers] { return workers.busy(); });
        m_metrics.gauge("lumbung_hub_" + name + "_queued", "Requests that wait for a thread.",
                        [&workers] { return workers.queued(); });
    };
    pool("database", m_database);
    pool("password", m_password);
    pool("files", m_files);
}

} // namespace lumbung::hub
