// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/kertas.h"
#include "core/domain/result.h"
#include "core/domain/sop/definisisop.h"

#include <QString>

#include <vector>

class QImage;            // of Qt Gui: handed through, never used here
class QPagedPaintDevice; // of Qt Gui: handed through, never used here

namespace lumbung {

/// What is printed: a definition as the form of one office.
struct LembarSop {
    DefinisiSop definisi;
    QString kantor; ///< name of the office; empty: room to write it
};

/// Puts an SOP on paper as the official SOP-AP form (Permenpan RB 35/2012): identity, then the flow chart in lanes.
/// Errors: Storage "cetak.tidak-bisa-ditulis" {berkas, sebab}; Input "sop.terlalu-lebar" when no paper holds it.
class SopPrinter {
public:
    virtual ~SopPrinter() = default;
    /// Landscape pages as PDF/A; the file appears under its name only when it is whole.
    virtual Result<void> pdf(const QString &path, const LembarSop &lembar, Kertas kertas) = 0;
    /// On a printer that the person has chosen and set up.
    virtual Result<void> cetak(QPagedPaintDevice &device, const LembarSop &lembar) = 0;
    /// The same pages as pictures so many pixels wide; may run in a worker thread.
    virtual Result<std::vector<QImage>> gambar(const LembarSop &lembar, Kertas kertas, int lebar) = 0;
};

} // namespace lumbung
