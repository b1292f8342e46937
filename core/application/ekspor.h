// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/application/ports/tablewriter.h"
#include "core/application/ports/wilayahdirectory.h"

#include <functional>

namespace lumbung {

/// A list of koperasi for a file that other offices can read: the columns of the ODS rekap (variant V1 of the
/// data-keragaan notes, 30 columns) with the further ODS columns behind them; the import recognises all of them.
struct PermintaanEkspor {
    DaftarQuery query;            ///< which koperasi, in which order, which tahun buku
    QString path;                 ///< .xlsx or .csv
    bool bukaDataPribadi = false; ///< names and telephones whole; note it first with catatBukaDataPribadi()
};

struct HasilEkspor {
    qint64 baris = 0;
    QString path;
};

/// Asked now and then with the share done, 0…1; false cancels and leaves no file.
using KemajuanEkspor = std::function<bool(double)>;

/// Errors of store and writer pass through; Cancelled "ekspor.dibatalkan".
Result<HasilEkspor> ekspor(Office &office, TableWriterFactory &writers, const WilayahDirectory &wilayah,
                           const PermintaanEkspor &permintaan, const KemajuanEkspor &kemajuan = {});

} // namespace lumbung
