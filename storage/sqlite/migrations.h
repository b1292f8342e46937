// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Marks a store as Lumbung's ("Lmbg").
constexpr qint64 applicationId = 0x4c6d6267;

/// Highest migration this program carries.
int newestSchema();
/// Brings the tables up to `target`, one transaction a step; a step that was interrupted starts again.
/// "simpan.bukan-lumbung" for tables that are not ours, "simpan.versi-baru" for a store of a newer Lumbung.
Result<void> migrate(Connection &connection, int target = newestSchema());

} // namespace lumbung
