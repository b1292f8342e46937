// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/laporan/gayagrafik.h"
#include "models/laporan/grafik.h"

#include <QByteArray>

namespace lumbung {

/// The charts as SVG 1.1 text for reports and publications, written from the same data as on screen: vector,
/// selectable text, no script. Sizes in px; the height of bars follows their number.
QByteArray svg(const GrafikBatang &grafik, const GayaGrafik &gaya, int lebar);
QByteArray svg(const GrafikGaris &grafik, const GayaGrafik &gaya, int lebar, int tinggi);

} // namespace lumbung
