// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace lumbung {

/// Heights that pages have for rows: less on pages with strips for connectors.
struct RuangHalaman {
    double penuh = 0;   ///< of a page without strips
    double pita = 0;    ///< of one strip
    double catatan = 0; ///< under the last row of the last page
};

/// How many rows go on each page: as few pages as possible, cut where the fewest arrows cross (`silang`: how many
/// would at the end of each row), else filled evenly. Nothing when a row is higher than a page.
std::optional<std::vector<std::size_t>> bagiHalaman(std::span<const double> tinggi, const RuangHalaman &ruang,
                                                    std::span<const int> silang);

} // namespace lumbung
