// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/record.h"

#include <optional>
#include <span>

namespace lumbung {

/// Who looks after a koperasi, by where its members live (keragaan-data: wilayah keanggotaan).
enum class Binaan { KabKota, Provinsi, Nasional };
/// "kabkota", "provinsi", "nasional".
QString keyOf(Binaan binaan);
std::optional<Binaan> binaanOfKey(QStringView key);
/// From the field Binaan, else from the koperasi's bentuk ("Primer Nasional"), else kab/kota.
Binaan binaanOf(const Record &profil);

/// An office that verifies, from below to above.
enum class TingkatVerifikasi { KabKota, Provinsi, Kementerian };
/// "kabkota", "provinsi", "kementerian".
QString keyOf(TingkatVerifikasi tingkat);
std::optional<TingkatVerifikasi> tingkatVerifikasiOfKey(QStringView key);

/// The offices that a statement passes, in order: three for a koperasi of a kab/kota, two of a province, one of
/// the nation.
std::span<const TingkatVerifikasi> rantaiVerifikasi(Binaan binaan);
/// The office that comes after this one in the chain; nothing after the last.
std::optional<TingkatVerifikasi> tingkatBerikut(Binaan binaan, TingkatVerifikasi tingkat);
/// The office that this role verifies for; nothing for all who only enter or read.
std::optional<TingkatVerifikasi> tingkatPeran(Peran peran);
/// Whether this role hands data in for verification (SOP A4).
bool bolehMengajukan(Peran peran);

} // namespace lumbung
