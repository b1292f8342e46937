// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "hub/auth/sesi.h"
#include "hub/http/httprequest.h"

namespace lumbung {
class AkunStore;
class Clock;
} // namespace lumbung

namespace lumbung::hub {

/// Whose request this is, from its bearer token. Refused "sinkron.token" (missing, unknown, too old, or of another
/// device than X-Device says; GET needs no X-Device), "sinkron.perangkat-dicabut", "sinkron.akun-nonaktif"; Storage
/// of the store.
Result<Sesi> otentikasi(const HttpRequest &request, AkunStore &store, const Clock &clock);
/// Whether the request brings a token at all.
bool bawaToken(const HttpRequest &request);

} // namespace lumbung::hub
