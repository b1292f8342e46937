// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"

#include <QMap>

namespace lumbung {

/// The views of the report page.
enum class BagianLaporan {
    Ringkasan,   ///< charts and one measure
    Rekap,       ///< column form
    Baris,       ///< row form, one column a tahun buku
    Dasbor,      ///< per-area dashboard form
    Pertumbuhan, ///< one measure over the years
    Klasifikasi  ///< badan hukum, kelas omzet, frekuensi RAT
};

/// Key in deep links: "" (ringkasan), "rekap", "baris", "dasbor", "pertumbuhan", "klasifikasi".
QString keyOf(BagianLaporan bagian);
std::optional<BagianLaporan> bagianLaporanOfKey(QStringView key);

/// What the report page shows. Charts, table, print and export all follow this one choice.
struct PilihanLaporan {
    BagianLaporan bagian = BagianLaporan::Ringkasan;
    std::optional<RekapMenurut> menurut; ///< nothing = by area, one level below `dalam`
    Besaran besaran = Besaran::Aktif;
    int tahunBuku = 0; ///< 0 = the newest with data
    KodeWilayah dalam;
    QString terpilih; ///< code of the selected row; empty = none
    std::optional<QDate> keadaan;
    Filter filter;

    /// The grouping really used.
    RekapMenurut dipakai() const;
    /// The question that this choice asks for its year.
    RekapQuery query() const;

    /// The part of a deep link after "?": ukuran, menurut, tahun, dalam, pilih, keadaan, where. What equals
    /// the default is left out. Unreadable parts of a link fall back to the default.
    QMap<QString, QString> parameter() const;
    static PilihanLaporan baca(BagianLaporan bagian, const QMap<QString, QString> &parameter);

    friend bool operator==(const PilihanLaporan &, const PilihanLaporan &) = default;
};

} // namespace lumbung
