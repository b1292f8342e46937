// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablewriter.h"

namespace lumbung {

/// Writes .xlsx and .csv by the name of the file.
/// Errors: Input "ekspor.jenis-tidak-dikenal", Storage "ekspor.tidak-bisa-ditulis".
class TableWriters final : public TableWriterFactory {
public:
    Result<std::unique_ptr<TableWriter>> create(const QString &path, const QString &lembar,
                                                const std::vector<KolomTulis> &kolom) override;
};

} // namespace lumbung
