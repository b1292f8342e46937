// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/httprequest.h"

#include <QString>

#include <optional>

namespace lumbung::hub {

/// Part of a file that is sent as it is read, piece by piece.
struct FileSlice {
    QString path;
    qint64 offset = 0, length = 0;
};

/// What a handler answers. Content-Length, Date and Connection are the server's business.
struct HttpResponse {
    int status = 200;
    QByteArray type = {}; ///< Content-Type; empty = no body
    QByteArray body = {};
    std::optional<FileSlice> file = {}; ///< instead of `body`
    HttpFields fields = {};
    bool close = false; ///< end the connection after this answer

    // for the log line and the figures
    QByteArray route = {};  ///< pattern, never the path itself
    QByteArray device = {}; ///< short hash of the device

    qint64 bytes() const { return file ? file->length : body.size(); }
};

} // namespace lumbung::hub
