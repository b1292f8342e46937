// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/ports/verifikasiqueries.h"
#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array tabAntrianKeys{"baru", "ulang", "lewat", "sampel", "semua"};
constexpr std::array urutAntrianKeys{"risiko", "tenggat", "nama"};

} // namespace

QString keyOf(TabAntrian tab)
{
    return enumKey(tabAntrianKeys, tab);
}

std::optional<TabAntrian> tabAntrianOfKey(QStringView key)
{
    return enumOfKey<TabAntrian>(tabAntrianKeys, key);
}

QString keyOf(UrutAntrian urut)
{
    return enumKey(urutAntrianKeys, urut);
}

std::optional<UrutAntrian> urutAntrianOfKey(QStringView key)
{
    return enumOfKey<UrutAntrian>(urutAntrianKeys, key);
}

} // namespace lumbung
