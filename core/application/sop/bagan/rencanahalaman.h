// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/penatahalaman.h"

#include <span>

namespace lumbung {

/// Which arrows and connectors each page has. `baris`: rows of each page; `tinggi`: of each row; `atas`: of the
/// table's first row on a page; `lapis`: lines of connectors in a strip. Nothing when a strip is too low.
std::optional<std::vector<RencanaHalaman>> rencanaHalaman(const TataBagan &tata, std::span<const std::size_t> baris,
                                                          std::span<const double> tinggi, double atas, int lapis);

} // namespace lumbung
