// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace lumbung {

/// A cell's place, both zero-based.
struct CellPlace {
    int row;
    int column;
};

/// Reads "A1", "XFD1048576" or "$B$2"; nothing when it is not a place on a sheet of Excel's size.
inline std::optional<CellPlace> cellPlace(std::string_view text)
{
    int column = 0;
    int row = 0;
    std::size_t at = 0;
    const auto skipDollar = [&] { at += at < text.size() && text[at] == '$' ? 1u : 0u; };
    skipDollar();
    for (; at < text.size() && column <= 16'384; ++at) {
        const char upper = static_cast<char>(text[at] & ~0x20);
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + (upper - 'A' + 1);
    }
    skipDollar();
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && row <= 1'048'576; ++at)
        row = row * 10 + (text[at] - '0');
    if (at != text.size() || column < 1 || column > 16'384 || row < 1 || row > 1'048'576)
        return std::nullopt;
    return CellPlace{row - 1, column - 1};
}

} // namespace lumbung
