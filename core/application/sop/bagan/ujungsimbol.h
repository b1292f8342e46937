// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/penatahalaman.h"

namespace lumbung {

/// The symbol that is drawn for a shape.
JenisSimbol jenisSimbol(BentukLangkah bentuk);
/// Its height in millimetres.
double tinggiSimbolOf(BentukLangkah bentuk);

/// Where arrows leave a symbol, cheapest first in what people expect: YA goes down, TIDAK to a side.
std::vector<UjungRute> ujungKeluar(const SimbolTata &simbol, LabelPanah label);
/// Where arrows arrive: from above, else from a side.
std::vector<UjungRute> ujungMasuk(const SimbolTata &simbol);
/// The sides only, for lines between the executors of one step.
std::vector<UjungRute> ujungSamping(const SimbolTata &simbol, bool keluar);

/// Places for the word beside an arrow that leaves a gate at `dari` towards `ke`, best first.
std::vector<QRectF> calonLabel(QPointF dari, QPointF ke, LabelPanah label);
/// Whether the line, or the word beside it, meets this place.
bool kenaGaris(const GarisTata &garis, const QRectF &tempat);

/// The vertical lines on which arrows may run in these lanes.
std::vector<LintasanRute> lintasanTegak(const std::vector<KolomTata> &lajur, int sela);
/// The horizontal ones of a page.
std::vector<LintasanRute> lintasanDatar(const BaganAlir &bagan, const RencanaHalaman &rencana, int sela);
/// Room above and below a symbol in its row for so many arrows side by side.
double selaBaris(int sela);

} // namespace lumbung
