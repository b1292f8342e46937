// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <vector>

namespace lumbung {

/// The floor under every first pull: the same values straight into one table of an encrypted file, a transaction
/// each 2,000 rows, then six indexes and FTS5 over the names. No history, no sums, no digests, no JSON. Answers
/// seconds.
double sqliteSaja(const std::vector<Record> &rekaman);

} // namespace lumbung
