// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/koperasi.h"

#include <QStringList>

#include <optional>

namespace lumbung {

/// The tahun buku in a text: "2024", "TAHUN 2024", "PER 31 DESEMBER 2024"; nothing when there is none or several.
std::optional<int> tahunDalam(const QString &teks);
/// Reads "2018-Q4", "Triwulan IV 2024", "Semester 1", "2024"; what is missing stays as in `bawaan`.
std::optional<Periode> bacaPeriode(const QString &teks, const Periode &bawaan);

} // namespace lumbung
