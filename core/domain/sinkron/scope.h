// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung {

/// What travels together and is ordered together: one kabupaten/kota (3201), what belongs to a province as such
/// (3200), or national reference data (0). The number is KodeWilayah::scope().
enum class Scope : qint32 { Nasional = 0 };

constexpr Scope scopeOf(qint64 number)
{
    return static_cast<Scope>(number);
}
constexpr qint32 numberOf(Scope scope)
{
    return static_cast<qint32>(scope);
}
constexpr bool isProvinsi(Scope scope)
{
    return scope != Scope::Nasional && numberOf(scope) % 100 == 0;
}
/// 3200 for 3201 and for 3200; Nasional for Nasional.
constexpr Scope provinsiOf(Scope scope)
{
    return scopeOf(numberOf(scope) / 100 * 100);
}

} // namespace lumbung
