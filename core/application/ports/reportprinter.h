// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/kertas.h"
#include "core/application/laporan/laporan.h"
#include "core/domain/result.h"

class QPagedPaintDevice; // of Qt Gui: handed through, never used here

namespace lumbung {

/// Puts a report on paper: head repeated on every page, "Halaman n dari m", notes in the foot of every page.
/// Errors (Storage): "cetak.tidak-bisa-ditulis" with facts {berkas, sebab}.
class ReportPrinter {
public:
    virtual ~ReportPrinter() = default;
    /// The file appears under its name only when it is whole.
    virtual Result<void> pdf(const QString &path, const Laporan &laporan, Kertas kertas) = 0;
    /// On a printer that the person has chosen and set up.
    virtual Result<void> cetak(QPagedPaintDevice &device, const Laporan &laporan) = 0;
};

} // namespace lumbung
