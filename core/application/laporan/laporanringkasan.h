// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/barisrekap.h"

#include <map>

namespace lumbung {

/// The table beside the charts: area, the sums that the measure is made of, the measure itself, and the
/// difference from the year before (percentage points for a share, % for everything else).
Laporan laporanRingkasan(const std::map<int, Rekap> &deret, Besaran besaran, const RekapQuery &query,
                         const KepalaLaporan &kepala, const WilayahDirectory &wilayah);

} // namespace lumbung
