// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace lumbung {

/// Stable text keys of an enum kept as an array in the enum's order.
template <typename Enum, typename Table>
QString enumKey(const Table &table, Enum value)
{
    return QString::fromLatin1(table[static_cast<std::size_t>(value)]);
}

template <typename Enum, typename Table>
std::optional<Enum> enumOfKey(const Table &table, QStringView key)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (key == QLatin1String(table[i]))
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace lumbung
