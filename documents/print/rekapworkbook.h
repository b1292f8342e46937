// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "documents/print/tabelcetak.h"

#include <QString>

namespace lumbung {

/// Writes the table as a styled .xlsx: title above, merged head groups, numbers as numbers, bold sum row, the
/// footer's words below the table and in the page footer; ready to print landscape with the head repeated.
/// Errors (Storage): "ekspor.tidak-bisa-ditulis"; nothing is left behind.
Result<void> writeRekapWorkbook(const QString &path, const TabelCetak &tabel, Kertas kertas = Kertas::A4);

} // namespace lumbung
