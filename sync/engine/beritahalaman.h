// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncstore.h"
#include "sync/wire/halaman.h"

namespace lumbung {

/// What a page that was asked for from `dari`, some time ago, still tells a desk that stands at `kursor` now: of
/// scopes that it follows, rows beyond its cursors. A scope whose page begins beyond the cursor is left out whole,
/// since rows in between would be missing; so no page, however old, makes a hole or moves anything back.
HalamanTurun beritaHalaman(const Halaman &halaman, const VektorScope &dari,
                           const std::map<Scope, KursorScope> &kursor);

} // namespace lumbung
