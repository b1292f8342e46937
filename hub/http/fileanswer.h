// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/httpresponse.h"

namespace lumbung::hub {

/// A file, or the part of it that Range asks for: 200, 206, 304 (If-None-Match), 416. `etag` without quotes;
/// If-Range with another one gives the whole file. More than one range at a time is not served: the whole file
/// then.
HttpResponse fileAnswer(const HttpRequest &request, const QString &path, const QByteArray &etag,
                        const QByteArray &type);

} // namespace lumbung::hub
