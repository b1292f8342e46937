// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"

namespace lumbung {

/// Counted by field; a whole record made or removed counts once.
struct HasilUrungkan {
    TindakanId tindakan; ///< the undo itself, which can be undone; empty when nothing could be restored
    int dipulihkan = 0;
    int dilewati = 0; ///< changed again since then, therefore left alone
};

/// Reverses one act (a save, an import, a mass edit, a removal, an undo) as an act of its own. What somebody
/// changed again afterwards is never touched. Errors of the store pass through.
Result<HasilUrungkan> urungkan(Office &office, const TindakanId &id, const QString &pelaku, const Clock &clock);

} // namespace lumbung
