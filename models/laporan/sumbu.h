// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace lumbung {

/// Ticks of a value axis: round steps (1, 2, 2.5 or 5 times a power of ten) that cover `rendah`…`tinggi` with
/// about `jumlah` intervals. Equal or empty ranges are widened, so there are always at least two ticks.
std::vector<double> titikSumbu(double rendah, double tinggi, int jumlah = 3);

/// The ticks as written; decimals only when a tick needs them.
QStringList teksSumbu(const std::vector<double> &titik);

} // namespace lumbung
