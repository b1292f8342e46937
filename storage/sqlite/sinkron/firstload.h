// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Takes away the indexes that a first sync can do without, and remembers how to make them again.
Result<void> beginFirstLoad(Connection &connection);
/// Makes them again; does nothing when there is nothing to make. Every opening of a store calls it.
Result<void> endFirstLoad(Connection &connection);

} // namespace lumbung
