// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <optional>

namespace lumbung {

/// One TCP connection to a hub on this machine, byte by byte as the test wants it. Each wait has an end.
class RawClient {
public:
    explicit RawClient(quint16 port);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;
    RawClient &operator=(RawClient &&) = delete;

    struct Answer {
        int status = 0;
        QMap<QByteArray, QByteArray> fields; ///< names in lower case
        QByteArray body;
    };

    bool isConnected() const { return m_socket >= 0; }
    /// False when the hub does not take it all within the time, or has closed.
    bool send(QByteArrayView bytes, int milliseconds = 5000);
    /// The next answer; nothing when none is whole within the time. 100 Continue is passed over.
    std::optional<Answer> receive(int milliseconds = 5000);
    /// Whether the hub ends the connection within the time; what it still says is dropped.
    bool isClosedWithin(int milliseconds);
    /// No more will be sent.
    void finish();

private:
    bool waitFor(short events, qint64 deadline) const;
    bool readMore(qint64 deadline);
    static std::optional<Answer> takeAnswer(QByteArray &from);

    int m_socket = -1;
    QByteArray m_received;
};

} // namespace lumbung
