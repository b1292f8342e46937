// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/pilihanlaporan.h"
#include "core/application/laporan/rekaplaporan.h"
#include "core/application/ports/office.h"

#include <array>

namespace lumbung {

/// Everything that the report page shows for one choice, read in one go.
struct HasilLaporan {
    PilihanLaporan pilihan;              ///< as asked, with the tahun buku that was really used
    std::vector<int> tahunAda;           ///< all tahun buku with data, newest first
    std::map<int, Rekap> deret;          ///< five tahun buku up to the chosen one
    RekapPecahan pecahan;                ///< Dasbor only
    std::array<Rekap, 3> klasifikasi;    ///< Klasifikasi only: badan hukum, kelas omzet, frekuensi RAT
    std::optional<QDate> catatanPertama; ///< see sebelumCatatan()
    qint64 tanpaData = 0;                ///< koperasi without a statement for the year; only for today's state
};

/// The groupings of Klasifikasi, in the order of HasilLaporan::klasifikasi.
inline constexpr std::array menurutKlasifikasi{RekapMenurut::BadanHukum, RekapMenurut::KelasOmzet,
                                               RekapMenurut::FrekuensiRat};

/// Reads for one choice; `kantor` is the office's own area (see pertanyaan()).
Result<HasilLaporan> muatLaporan(Office &office, const PilihanLaporan &pilihan, const KodeWilayah &kantor);

} // namespace lumbung
