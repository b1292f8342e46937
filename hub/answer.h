// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/errors.h"
#include "hub/http/httpresponse.h"

namespace lumbung::hub {

HttpResponse jsonAnswer(QByteArray json);
HttpResponse emptyAnswer(); ///< 204
/// Status by the error's code, or else by its kind; "Retry-After" with those that say so.
HttpResponse errorAnswer(const Error &error);
/// 429 with the seconds to wait.
HttpResponse tooManyAnswer(int retryAfter);

} // namespace lumbung::hub
