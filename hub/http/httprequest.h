// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace lumbung::hub {

enum class HttpMethod { Get, Post, Patch, Other };

using HttpFields = QList<QPair<QByteArray, QByteArray>>;

/// One request as it came over the wire, whatever server read it. Field names are in lower case.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QByteArray path;  ///< without the query, as sent
    QByteArray query; ///< behind the "?", as sent
    HttpFields fields = {};
    QByteArray body = {};
    QByteArray peer = {}; ///< address at the other end of the TCP connection
    QByteArray id = {};   ///< of the request, a UUID: the client's X-Request-Id, or made here

    /// First value of a field; empty when it is missing. `name` in lower case.
    QByteArray field(QByteArrayView name) const
    {
        for (const auto &[key, value] : fields)
            if (key == name)
                return value;
        return {};
    }
};

} // namespace lumbung::hub
