// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/http/httpresponse.h"

namespace lumbung::hub {

/// Status line and fields of an answer, up to the empty line.
QByteArray headOf(const HttpResponse &response, bool keepAlive);
/// Whether a request's fields leave a doubt where its body ends or whom it is for: the shapes with which a request
/// is smuggled past a proxy (both lengths, two lengths, an unknown coding, no or two hosts).
bool isAmbiguous(const HttpRequest &head, bool http11);
/// The client's X-Request-Id when it has the form of a UUID, or a new one.
QByteArray requestId(const HttpRequest &head);

} // namespace lumbung::hub
