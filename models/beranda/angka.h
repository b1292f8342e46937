// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// 1.284
QString angka(qint64 number);
/// Rupiah short: "Rp2,84 T", "Rp475 jt", "Rp41.250"; negative with "-".
QString rupiahRingkas(qint64 rupiah);
/// One decimal with comma: "64,2%".
QString persen(double percent);

} // namespace lumbung
