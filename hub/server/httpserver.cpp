// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/server/httpserver.h"

#include "hub/http/requestsink.h"
#include "hub/server/connectionlimit.h"
#include "hub/server/session.h"
#include "hub/server/tlscontext.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <condition_variable>
#include <thread>

namespace lumbung::hub {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

QByteArray peerOf(const tcp::socket &socket)
{
    error_code error;
    const auto address = socket.remote_endpoint(error).address();
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return QByteArray::fromStdString(
            asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string());
    return QByteArray::fromStdString(address.to_string());
}

QSet<QByteArray> latin1Set(const QStringList &texts)
{
    QSet<QByteArray> set;
    for (const QString &text : texts)
        set.insert(text.toLatin1());
    return set;
}

} // namespace

struct HttpServer::Parts {
    Parts(const ServerOptions &serverOptions, RequestSink &sink)
        : options(serverOptions),
          limit(options.connectionsMax, options.connectionsPerAddress, latin1Set(options.trustedProxies)),
          shared(sink, options)
    {
    }

    Result<void> listen();
    void accept();
    void onAccepted(error_code error, tcp::socket socket);
    void open(tcp::socket socket);
    void remember(const std::shared_ptr<Session> &session);
    std::shared_ptr<asio::ssl::context> tlsContext();

    const ServerOptions options;
    ConnectionLimit limit;
    SessionShared shared;
    std::mutex mutex;
    std::shared_ptr<asio::ssl::context> tls;
    std::vector<std::weak_ptr<Session>> sessions;
    asio::io_context io;
    asio::strand<asio::io_context::executor_type> acceptStrand{io.get_executor()};
    tcp::acceptor acceptor{acceptStrand};
    asio::steady_timer pause{acceptStrand};
    std::vector<std::thread> threads;
};

Result<void> HttpServer::Parts::listen()
{
    error_code error;
    const auto address = asio::ip::make_address(options.address.toStdString(), error);
    const tcp::endpoint endpoint(address, options.port);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(1024, error);
    if (error)
        return Error{ErrorKind::Input,
                     u"hub.alamat"_qs,
                     {{u"alamat"_qs, u"%1:%2"_qs.arg(options.address).arg(options.port)},
                      {u"sebab"_qs, QString::fromStdString(error.message())}}};
    return {};
}

void HttpServer::Parts::accept()
{
    acceptor.async_accept(asio::make_strand(io),
                          [this](error_code error, tcp::socket socket) { onAccepted(error, std::move(socket)); });
}

void HttpServer::Parts::onAccepted(error_code error, tcp::socket socket)
{
    if (error == asio::error::operation_aborted || !acceptor.is_open())
        return;
    if (!error) {
        open(std::move(socket));
        return accept();
    }
    // No file descriptors left, most likely: take a breath instead of spinning.
    pause.expires_after(std::chrono::milliseconds(50));
    pause.async_wait([this](error_code aborted) {
        if (!aborted)
            accept();
    });
}

void HttpServer::Parts::open(tcp::socket socket)
{
    const QByteArray peer = peerOf(socket);
    auto place = limit.enter(peer);
    if (!place)
        return; // the socket closes here
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    const auto session = makeSession(std::move(socket), tlsContext(), shared, peer, std::move(place));
    remember(session);
    session->run();
}

void HttpServer::Parts::remember(const std::shared_ptr<Session> &session)
{
    const std::lock_guard lock(mutex);
    if (sessions.size() >= 64 && sessions.size() >= 2 * static_cast<std::size_t>(limit.open()))
        std::erase_if(sessions, [](const auto &known) { return known.expired(); });
    sessions.push_back(session);
}

std::shared_ptr<asio::ssl::context> HttpServer::Parts::tlsContext()
{
    const std::lock_guard lock(mutex);
    return tls;
}

HttpServer::HttpServer(const ServerOptions &options, RequestSink &sink)
    : m_parts(std::make_unique<Parts>(options, sink))
{
}

HttpServer::~HttpServer()
{
    m_parts->io.stop();
    for (std::thread &thread : m_parts->threads)
        thread.join();
}

Result<void> HttpServer::start()
{
    if (!m_parts->options.certificate.isEmpty())
        if (const auto loaded = reloadCertificate(); !loaded)
            return loaded;
    if (const auto listening = m_parts->listen(); !listening)
        return listening;
    m_parts->accept();
    for (int i = 0; i < m_parts->options.threads; ++i)
        m_parts->threads.emplace_back([parts = m_parts.get()] { parts->io.run(); });
    return {};
}

quint16 HttpServer::port() const
{
    error_code ignored;
    return m_parts->acceptor.local_endpoint(ignored).port();
}

Result<void> HttpServer::reloadCertificate()
{
    if (m_parts->options.certificate.isEmpty())
        return {};
    auto context = makeTlsContext(m_parts->options.certificate, m_parts->options.key);
    if (!context)
        return context.error();
    const std::lock_guard lock(m_parts->mutex);
    m_parts->tls = std::move(*context);
    return {};
}

void HttpServer::stop()
{
    Parts &parts = *m_parts;
    parts.shared.stopping = true;
    asio::post(parts.acceptStrand, [&parts] {
        error_code ignored;
        parts.acceptor.close(ignored);
        parts.pause.cancel();
    });
    {
        const std::lock_guard lock(parts.mutex);
        for (const auto &known : parts.sessions)
            if (const auto session = known.lock())
                session->stopSoon();
    }
    // With nothing left to do the threads come back by themselves; the guard ends them when the time is over.
    std::mutex mutex;
    std::condition_variable done;
    bool ended = false;
    std::thread guard([&] {
        std::unique_lock lock(mutex);
        if (!done.wait_for(lock, parts.options.deadlines.stop, [&] { return ended; }))
            parts.io.stop();
    });
    for (std::thread &thread : parts.threads)
        thread.join();
    parts.threads.clear();
    {
        const std::lock_guard lock(mutex);
        ended = true;
    }
    done.notify_all();
    guard.join();
}

int HttpServer::connections() const
{
    return m_parts->limit.open();
}

qint64 HttpServer::refusedConnections() const
{
    return m_parts->limit.refused();
}

} // namespace lumbung::hub
