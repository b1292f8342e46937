// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/rawclient.h"

#include <QDeadlineTimer>
#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace lumbung {

namespace {

qint64 inFrom(int milliseconds)
{
    return QDeadlineTimer(milliseconds).deadline();
}

} // namespace

RawClient::RawClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
        return;
    }
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)), m_received(std::move(other.m_received))
{
}

bool RawClient::waitFor(short events, qint64 deadline) const
{
    pollfd watched{m_socket, events, 0};
    const qint64 left = deadline - QDeadlineTimer::current().deadline();
    return ::poll(&watched, 1, static_cast<int>(std::max<qint64>(0, left))) > 0;
}

bool RawClient::send(QByteArrayView bytes, int milliseconds)
{
    const qint64 deadline = inFrom(milliseconds);
    while (!bytes.isEmpty()) {
        if (!waitFor(POLLOUT, deadline))
            return false;
        const auto sent =
            ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

bool RawClient::readMore(qint64 deadline)
{
    if (!waitFor(POLLIN, deadline))
        return false;
    char buffer[65536];
    const auto got = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (got <= 0)
        return false;
    m_received.append(buffer, got);
    return true;
}

std::optional<RawClient::Answer> RawClient::takeAnswer(QByteArray &from)
{
    const qsizetype end = from.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    Answer answer;
    const QList<QByteArray> lines = from.first(end).split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.fields.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = answer.fields.value("content-length", "0").toLongLong();
    if (from.size() < end + 4 + length)
        return std::nullopt;
    answer.body = from.mid(end + 4, length);
    from.remove(0, end + 4 + length);
    return answer;
}

std::optional<RawClient::Answer> RawClient::receive(int milliseconds)
{
    const qint64 deadline = inFrom(milliseconds);
    for (;;) {
        auto answer = takeAnswer(m_received);
        if (answer && answer->status != 100)
            return answer;
        if (!answer && !readMore(deadline))
            return std::nullopt;
    }
}

bool RawClient::isClosedWithin(int milliseconds)
{
    const qint64 deadline = inFrom(milliseconds);
    while (waitFor(POLLIN, deadline)) {
        char buffer[65536];
        if (::recv(m_socket, buffer, sizeof buffer, 0) <= 0)
            return true;
    }
    return false;
}

void RawClient::finish()
{
    ::shutdown(m_socket, SHUT_WR);
}

} // namespace lumbung
