// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filter.h"
#include "core/domain/rekap.h"
#include "core/domain/value.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lumbung {

/// How the numbers of a column (or of a whole row) are kept and shown.
enum class JenisSel {
    Teks,
    Bilangan, ///< a count: unit, orang
    Rupiah,   ///< kept in rupiah penuh, shown in juta, written to workbooks in rupiah
    Persen,   ///< 0…100 with one decimal
    Beda      ///< a difference with its sign: % for amounts, percentage points for shares
};

/// One column. `kelompok` stands over several columns ("Jumlah koperasi" over Aktif, Tidak aktif, Jumlah).
/// Heads are Indonesian and marked for translation in context "Laporan".
struct KolomLaporan {
    QString kelompok = {};
    QString judul;
    JenisSel jenis = JenisSel::Bilangan;
    std::optional<Besaran> besaran = {};  ///< what the column counts, if it is one measure
    int tahun = 0;                        ///< its tahun buku, where columns are years
    std::optional<Condition> syarat = {}; ///< what it counts only ("jenis Jasa")
};

enum class JenisBaris {
    Isi,
    DiLuar,          ///< known areas outside the one that the report is about
    Kelompok,        ///< the head of the rows that follow, with their count and sums
    TidakTerpetakan, ///< no area known, or the value is not filled
    Jumlah
};

struct BarisLaporan {
    JenisBaris jenis = JenisBaris::Isi;
    QString kode = {};                     ///< wilayah code or canonical value
    std::vector<Value> sel;                ///< one a column; empty = no value
    std::optional<JenisSel> jenisSel = {}; ///< for reports whose rows have units of their own
    std::optional<Besaran> besaran = {};
};

/// A report as it is read, printed and written: heads, rows, sum, and the notes that stand under it. Every
/// number is the exact one; only the text of a cell is rounded.
struct Laporan {
    QString judul;
    QStringList subjudul;
    std::vector<KolomLaporan> kolom;
    std::vector<BarisLaporan> baris;
    QStringList catatan;
    std::size_t kolomNama = 1;                   ///< the column that names a row
    std::optional<std::size_t> kolomBatang = {}; ///< the column that screens draw with a bar beside the number
};

/// What the printed head and foot need to know beside the numbers.
struct KepalaLaporan {
    QString kantor;
    QString wilayah;                          ///< in words; empty = everything in this store
    QDate keadaan;                            ///< the day whose state is shown
    QString saringan = {};                    ///< in words; empty = no filter
    std::optional<QDate> catatanPertama = {}; ///< see sebelumCatatan(); nothing when `keadaan` is not before it
};

/// The kind of the numbers of one measure.
JenisSel jenisSelOf(Besaran besaran);
/// A cell holding this number; empty when it is unknown.
Value selOf(std::optional<double> nilai, JenisSel jenis);
/// The text of one cell; "-" where a number is unknown.
QString teksSel(const Laporan &laporan, std::size_t baris, std::size_t kolom);
/// The kind of one cell: the row's own, or the column's.
JenisSel jenisSel(const Laporan &laporan, std::size_t baris, std::size_t kolom);
/// A column's head with its unit: "Aset (Rp juta)".
QString judulLengkap(const KolomLaporan &kolom);

} // namespace lumbung
