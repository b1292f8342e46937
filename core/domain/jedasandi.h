// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace lumbung {

/// Seconds that must pass before the next try after so many wrong passwords in a row: three are free, then 5, 10,
/// 20, … up to five minutes. Typing slips cost nothing, trying a list does.
constexpr int jedaSandi(int salah)
{
    constexpr int free = 3;
    constexpr int first = 5;
    constexpr int longest = 300;
    return salah < free ? 0 : std::min(longest, first << std::min(salah - free, 10));
}

} // namespace lumbung
