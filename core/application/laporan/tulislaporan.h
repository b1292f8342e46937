// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/laporan.h"
#include "core/application/ports/tablewriter.h"

namespace lumbung {

/// Writes a report as a plain table into .xlsx or .csv: one head row with units, every row with exact numbers
/// (money in rupiah penuh, so the head says "(Rp)"), then a blank row and the title and notes, one a row, so
/// that a copy that is handed on still tells its day and filter.
Result<void> tulisLaporan(TableWriterFactory &factory, const QString &path, const Laporan &laporan);

} // namespace lumbung
