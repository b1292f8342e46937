// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kelasomzet.h"

#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array kelasOmzetNames{"Mikro", "Kecil", "Menengah", "Besar"};

} // namespace

std::optional<KelasOmzet> kelasOmzet(qint64 volumeUsaha)
{
    if (volumeUsaha < 0)
        return std::nullopt;
    if (volumeUsaha <= omzetMikroPalingBanyak)
        return KelasOmzet::Mikro;
    if (volumeUsaha <= omzetKecilPalingBanyak)
        return KelasOmzet::Kecil;
    return volumeUsaha <= omzetMenengahPalingBanyak ? KelasOmzet::Menengah : KelasOmzet::Besar;
}

QString namaOf(KelasOmzet kelas)
{
    return enumKey(kelasOmzetNames, kelas);
}

} // namespace lumbung
