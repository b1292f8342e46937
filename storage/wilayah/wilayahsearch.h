// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/wilayah/packedtable.h"

#include <QString>

#include <vector>

namespace lumbung::wilayah {

/// Positions whose name, together with the names of the areas around it, contains every word of `text`; at
/// least one word is in the area's own name. Best first: the whole name, its beginning, beginnings of words,
/// anywhere; then the wider level, then the code. "kec", "kab", "desa" ask for a level.
std::vector<PackedTable::Position> search(const PackedTable &table, const QString &text, int limit,
                                          std::optional<PackedTable::Position> dalam);

} // namespace lumbung::wilayah
