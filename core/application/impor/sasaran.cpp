// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/sasaran.h"

#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array peranKeys{"tanya", "abaikan", "isian", "nomor_tanggal_badan_hukum", "periode"};

} // namespace

QString keyOf(const Sasaran &sasaran)
{
    return sasaran.isian() ? keyOf(sasaran.field) : enumKey(peranKeys, sasaran.peran);
}

std::optional<Sasaran> sasaranOfKey(QStringView key)
{
    if (const std::optional<Field> field = fieldOfKey(key))
        return Sasaran(*field);
    const auto peran = enumOfKey<Sasaran::Peran>(peranKeys, key);
    if (!peran || *peran == Sasaran::Peran::Isian)
        return std::nullopt;
    return Sasaran(*peran);
}

} // namespace lumbung
