// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lumbung {

/// Size of a running business by its yearly sales; for a koperasi the volume usaha. PP 7/2021 Pasal 35 ayat (5).
enum class KelasOmzet { Mikro, Kecil, Menengah, Besar };

/// Highest volume usaha of each class, in rupiah; the limit itself still belongs to the class.
inline constexpr qint64 omzetMikroPalingBanyak = 2'000'000'000;
inline constexpr qint64 omzetKecilPalingBanyak = 15'000'000'000;
inline constexpr qint64 omzetMenengahPalingBanyak = 50'000'000'000;

/// The class of a volume usaha in rupiah; nothing for a negative one, which is an error in the data.
std::optional<KelasOmzet> kelasOmzet(qint64 volumeUsaha);

/// Canonical value in the list of Field::KelasOmzet: "Mikro", …
QString namaOf(KelasOmzet kelas);

} // namespace lumbung
