// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/pertumbuhantabel.h"

#include <QJsonObject>

namespace lumbung {

/// The JSON of `lumbungctl rekap`: {columns, rows:[{kode, nama, jumlah, aktif, …}], jumlah, tidak_terpetakan}.
/// Money in rupiah penuh. `jumlah` and `tidak_terpetakan` carry the same keys as a row.
QJsonObject rekapJson(const Rekap &rekap, const RekapQuery &query, const WilayahDirectory &wilayah);

/// The JSON of `lumbungctl growth`: {series:[{kode, nama, values:[{tahun, nilai, pertumbuhan}]}]}, with the
/// series `jumlah` and `tidak_terpetakan` beside it; null where a value is unknown or growth undefined.
QJsonObject growthJson(const TabelPertumbuhan &tabel);

} // namespace lumbung
