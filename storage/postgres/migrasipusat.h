// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/pgconnection.h"

namespace lumbung {

/// Highest migration this program carries.
int skemaPusatTerbaru();

/// Brings the hub's tables up to `sampai`, one transaction a step; a step that was interrupted starts again, and
/// two programs that try at once take turns. At the end every stored field of the catalogue has its column. The
/// login has to be a superuser or a member of lumbung_pemilik (for the first step: may create roles). Errors:
/// "pusat.versi-baru" for a database of a newer Lumbung, "pusat.bukan-utf8", "pusat.kolom-beda" {kolom} for a field
/// whose type changed, and those of pgError().
Result<void> migrasiPusat(PgConnection &connection, int sampai = skemaPusatTerbaru());

/// Number of the last step that was applied; 0 for an empty database.
Result<int> skemaPusat(PgConnection &connection);

} // namespace lumbung
