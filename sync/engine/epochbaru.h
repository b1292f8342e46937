// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncstore.h"

namespace lumbung {

/// The hub was restored: every op that is kept waits again. Answers the scopes that this desk follows, whose
/// cursors have to go back to 0 (mulaiUlang) before the new epoch is written; an end of the program in between does
/// it all again.
Result<std::vector<Scope>> kirimUlangSemua(SyncStore &store);

} // namespace lumbung
