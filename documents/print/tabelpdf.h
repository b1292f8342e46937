// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "documents/print/tabelcetak.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace lumbung {

/// Prints the table as a vector PDF with selectable text, landscape: title, repeated head (two-level where
/// columns have groups), sum row, footer with "Halaman n dari m". Columns fit their content, long texts wrap,
/// nothing is cut off: a table wider than the page goes on in a second band of pages that repeats its first
/// columns. Needs a QGuiApplication; may run in a worker thread. Uses the font family "Noto Sans".
/// Errors (Storage): "cetak.tidak-bisa-ditulis"; nothing is left behind.
Result<void> writePdf(const QString &path, const TabelCetak &tabel, Kertas kertas = Kertas::A4);

/// The same pages on a device that somebody else has set up (a printer): paper and orientation are the
/// device's own. Error (Storage): "cetak.tidak-bisa-ditulis".
Result<void> paintPages(QPagedPaintDevice &device, const TabelCetak &tabel);

} // namespace lumbung
