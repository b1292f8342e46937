// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/laporan.h"
#include "core/application/ports/office.h"
#include "core/application/ports/wilayahdirectory.h"

namespace lumbung {

/// A list of koperasi as it stands in the table: its query and its columns, in their order.
struct PermintaanDaftar {
    DaftarQuery query;
    std::vector<Field> kolom;
    KepalaLaporan kepala;
    QString tampilan = {}; ///< name of the view, for the head; empty = none
};

/// More rows than this are no list for paper but a file: that is what export is for.
inline constexpr std::size_t barisCetakPalingBanyak = 5000;

/// The list as a report: a numbered row a koperasi, a head with count and sums before each group, and the sums at
/// the end. Personal data is masked, whatever the screen shows. Errors of the store pass through; Refused
/// "cetak.terlalu-banyak" with facts {banyak, batas}.
Result<Laporan> laporanDaftar(Office &office, const WilayahDirectory &wilayah, const PermintaanDaftar &permintaan);

} // namespace lumbung
