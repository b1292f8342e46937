// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablesource.h"

#include <span>

namespace lumbung {

/// What the cell says in plain text: no leading apostrophe, no outer spaces, whole numbers without exponent.
QString teksSel(const Sel &sel);
/// No value: blank, "-", "n/a", "0000-00-00", an error of the sheet such as #N/A, a formula without its value.
bool selHampa(const Sel &sel);
/// Why a formula gives no value: "impor.sel-galat", "impor.sel-belum-dihitung"; empty for every other cell.
QString kodeTanpaNilai(const Sel &sel);
/// The cell of a column; columns beyond the row are blank.
const Sel &selKe(std::span<const Sel> baris, int kolom);
/// "A", "Z", "AA" for 0, 25, 26.
QString hurufKolom(int kolom);
/// A day, a year or a day number of the sheet: what a date column holds.
bool sepertiTanggal(const Sel &sel);

} // namespace lumbung
