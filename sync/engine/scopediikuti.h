// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncstore.h"
#include "sync/wire/salam.h"

namespace lumbung {

/// Follows what the account gained, lets go of what it lost once nothing of it waits to be sent. `kursor` = where
/// this desk stands; afterwards the scopes to ask for.
Result<void> samakanScope(SyncStore &store, const Salam &salam, std::map<Scope, KursorScope> &kursor);

} // namespace lumbung
