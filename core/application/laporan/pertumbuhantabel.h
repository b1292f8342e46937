// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/barisrekap.h"

#include <map>

namespace lumbung {

struct NilaiTahun {
    int tahun = 0;
    std::optional<double> nilai;       ///< in the measure's own unit (rupiah penuh, unit, orang, persen)
    std::optional<double> pertumbuhan; ///< % against the year before; nothing when that is zero or unknown
};

struct BarisPertumbuhan {
    JenisBaris jenis = JenisBaris::Isi;
    QString kode;
    QString nama;
    std::vector<NilaiTahun> nilai; ///< one a year, oldest first
};

/// One measure of every area over a run of years.
struct TabelPertumbuhan {
    Besaran besaran = Besaran::Aktif;
    RekapMenurut menurut = RekapMenurut::Kecamatan;
    std::vector<int> tahun;
    std::vector<BarisPertumbuhan> baris; ///< ends with Tidak terpetakan and Jumlah
};

/// From the sums of each year (see RekapQueries::deret()); `query.tahunBuku` is not used.
TabelPertumbuhan susunPertumbuhan(const std::map<int, Rekap> &deret, Besaran besaran, const RekapQuery &query,
                                  const WilayahDirectory &wilayah);

/// The same as a report: area, value of every year, growth of every year but the first.
Laporan laporanPertumbuhan(const TabelPertumbuhan &tabel, const KepalaLaporan &kepala);

} // namespace lumbung
