// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/reportprinter.h"
#include "documents/print/tabelcetak.h"

namespace lumbung {

/// Prints reports as tables: two-level head repeated on every page, sum row, notes and "Halaman n dari m" in
/// every foot.
class LaporanPrinter final : public ReportPrinter {
public:
    Result<void> pdf(const QString &path, const Laporan &laporan, Kertas kertas) override;
    Result<void> cetak(QPagedPaintDevice &device, const Laporan &laporan) override;
};

/// The report as the table that is printed. Printed reports are official and always Indonesian.
TabelCetak tabelCetak(const Laporan &laporan);

} // namespace lumbung
