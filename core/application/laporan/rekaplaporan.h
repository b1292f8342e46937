// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/barisrekap.h"

#include <map>

namespace lumbung {

/// The column form: No | Wilayah | Jumlah koperasi (Aktif, Tidak aktif, Jumlah) | Anggota | RAT | Manajer |
/// Karyawan | Modal sendiri | Modal luar | Aset | Volume usaha | SHU (Rp juta), with the row Jumlah.
Laporan rekapBentukKolom(const Rekap &rekap, const RekapQuery &query, const KepalaLaporan &kepala,
                         const WilayahDirectory &wilayah);

/// The row form of the national rekap: NO | URAIAN | SATUAN | one column a tahun buku, in its official order.
Laporan rekapBentukBaris(const std::map<int, Ukuran> &perTahun, const KepalaLaporan &kepala);

/// The sums of the per-kecamatan dashboard form: all koperasi of each area, then of each pola pengelolaan
/// and of each jenis.
struct RekapPecahan {
    Rekap semua;
    struct Bagian {
        Field field;
        QString nilai;
        Rekap rekap;
    };
    std::vector<Bagian> bagian;
};
/// Asks the store for them; `query` is already the question (see pertanyaan()).
Result<RekapPecahan> ambilPecahan(RekapQueries &queries, const RekapQuery &query);

/// The dashboard form: Kecamatan | Jumlah, Aktif, Tidak aktif | Konvensional, Syariah | the five jenis |
/// Anggota, Pria, Wanita.
Laporan rekapBentukDasbor(const RekapPecahan &pecahan, const RekapQuery &query, const KepalaLaporan &kepala,
                          const WilayahDirectory &wilayah);

} // namespace lumbung
