// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/asal.h"

#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array sumberKeys{"manual", "ods", "impor", "kunjungan", "portal"};

} // namespace

QString keyOf(Sumber sumber)
{
    return enumKey(sumberKeys, sumber);
}

std::optional<Sumber> sumberOfKey(QStringView key)
{
    return enumOfKey<Sumber>(sumberKeys, key);
}

} // namespace lumbung
