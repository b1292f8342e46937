// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablesource.h"

namespace lumbung {

/// Opens .xlsx and CSV files. The content decides, not the name; but a name that promises the other kind is
/// refused with a clear reason, because then somebody has mistaken one file for another.
/// Errors: those of TableSource; facts {jenis}: what the file really is ("xls", "html", "pdf", "xlsb", "ods",
/// "teks", "xlsx", "biner"). Missing "impor.tidak-ada", Storage "impor.tidak-terbaca".
class TableSources final : public TableSourceFactory {
public:
    Result<std::unique_ptr<TableSource>> open(const QString &path) override;
};

} // namespace lumbung
