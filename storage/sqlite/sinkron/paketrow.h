// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/sqlite/connection.h"
#include "sync/engine/keadaanpaket.h"

namespace lumbung {

/// What this desk keeps of packages; empty before it exchanged keys.
Result<KeadaanPaket> readPaket(Connection &connection);
Result<void> writePaket(Connection &connection, const KeadaanPaket &keadaan);

} // namespace lumbung
