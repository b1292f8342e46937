// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "sync/wire/salam.h"

namespace lumbung {
class Clock;
}

namespace lumbung::hub {

/// What hello says to whom nobody knows yet.
Salam salamUmum(const Clock &clock);
/// What hello says to an account.
Result<Salam> salamOf(PusatStore &store, const Pemakai &pemakai, const Clock &clock);

} // namespace lumbung::hub
