// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/auth/failurelimit.h"
#include "hub/auth/penerbittoken.h"
#include "hub/files/blobfolder.h"
#include "hub/files/snapshotfolder.h"
#include "hub/huboptions.h"
#include "hub/hubports.h"
#include "hub/observe/accesslog.h"
#include "hub/observe/metrics.h"
#include "hub/requestpipeline.h"
#include "hub/routes.h"
#include "hub/server/httpserver.h"
#include "hub/work/workerpool.h"

namespace lumbung::hub {

/// A hub: the server, its endpoints and the threads that do their work.
class Hub final : public RequestSink {
public:
    Hub(const HubOptions &options, const HubPorts &ports, std::FILE *log);
    ~Hub() override; ///< stop()

    Result<void> start();
    quint16 port() const { return m_server.port(); }
    int connections() const { return m_server.connections(); }
    Result<void> reloadCertificate();
    /// Finishes what runs, within Deadlines::stop, and closes.
    void stop();
    /// What is to be done once in a while: old halves of files.
    void tidy();

    const Router &router() const { return m_router; }
    AccessLog &log() { return m_log; }

private:
    HeadVerdict judgeHead(const HttpRequest &head) override;
    void handle(HttpRequest request, Answer answer) override;
    void finished(const RequestSummary &summary) override;

    WorkerPool &poolOf(Room room);
    void addGauges();

    const HubOptions m_options;
    const HubPorts m_ports;
    AccessLog m_log;
    Metrics m_metrics;
    PenerbitToken m_tokens;
    FailureLimit m_failures;
    DeviceLimit m_devices;
    BlobFolder m_blobs;
    SnapshotFolder m_snapshots;
    const Router m_router;
    const RequestPipeline m_pipeline;
    HttpServer m_server;
    WorkerPool m_database, m_password,
        m_files; ///< after the server: they end first, and nothing answers into a void
    bool m_running = false;
};

} // namespace lumbung::hub
