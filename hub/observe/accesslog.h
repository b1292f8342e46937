// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/requestsink.h"

#include <cstdio>
#include <mutex>

namespace lumbung::hub {

/// One line of JSON a request and one an event. Bodies, names, tokens and addresses of records never get here: a
/// request is known by its route's pattern, a device by a short hash.
class AccessLog {
public:
    explicit AccessLog(std::FILE *out) : m_out(out) {} ///< not owned; null = no log

    void request(const RequestSummary &summary);
    /// `event` and facts such as a port or an error's code.
    void event(const QByteArray &event, const QList<QPair<QByteArray, QByteArray>> &facts = {});

private:
    void write(const QByteArray &line);

    std::FILE *m_out;
    std::mutex m_mutex;
};

/// First 8 hex digits of the SHA-256 of a device's id.
QByteArray shortHash(const QString &deviceId);

} // namespace lumbung::hub
