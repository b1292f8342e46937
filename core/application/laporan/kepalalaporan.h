// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/barisrekap.h"
#include "core/application/ports/rekapqueries.h"

namespace lumbung {

/// "per kecamatan", "menurut jenis koperasi": how a title names a grouping.
QString frasaMenurut(RekapMenurut menurut);
/// The lines under a title: office, area, tahun buku.
QStringList subjudulOf(const KepalaLaporan &kepala, const QString &tahun);
/// The first day on record when `keadaan` lies before it: what is shown then is nothing, and has to be said.
Result<std::optional<QDate>> sebelumCatatan(RekapQueries &queries, const std::optional<QDate> &keadaan);
/// That sentence.
QString catatanSebelum(QDate pertama);
/// The notes under a table: as-at day, filter, and what the reader must know about the data.
QStringList catatanOf(const KepalaLaporan &kepala, const std::vector<BarisRekap> &baris);

} // namespace lumbung
