// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/muatlaporan.h"

namespace lumbung {

/// One of the three classifications as a table: golongan, aktif, jumlah, share of all koperasi.
Laporan laporanKlasifikasi(const HasilLaporan &hasil, std::size_t klasifikasi, const KepalaLaporan &kepala,
                           const WilayahDirectory &wilayah);

/// What the page shows, as one report for print and export: the table of the chosen view; for Klasifikasi
/// the three tables below each other, each row naming its classification.
Laporan laporanTampil(const HasilLaporan &hasil, const KepalaLaporan &kepala, const WilayahDirectory &wilayah);

} // namespace lumbung
