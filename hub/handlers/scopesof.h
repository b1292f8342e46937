// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "sync/wire/scopejson.h"

namespace lumbung::hub {

/// The scopes that an account follows, with their heads: all it may read, and its own even before anything was
/// written there. A role that does not read follows none.
Result<VektorScope> scopesOf(PusatStore &store, const Pemakai &pemakai);

} // namespace lumbung::hub
