// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/value.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace lumbung {

/// How a column is written: identifiers stay text, money and counts are real numbers, dates real dates.
struct KolomTulis {
    QString judul;
    FieldType tipe = FieldType::Text;
    int lebar = 16;           ///< in characters
    QStringList pilihan = {}; ///< a workbook offers these in every cell of the column; for templates
};

/// A plain table written row by row (XLSX with constant memory, or CSV with UTF-8 BOM and ';').
/// The file appears under its name only after finish(): an interrupted export leaves nothing behind.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    virtual Result<void> row(std::span<const Value> values) = 0;
    virtual Result<void> finish() = 0;
};

class TableWriterFactory {
public:
    virtual ~TableWriterFactory() = default;
    /// The kind follows the file name: .xlsx or .csv; else Input "ekspor.jenis-tidak-dikenal".
    virtual Result<std::unique_ptr<TableWriter>> create(const QString &path, const QString &lembar,
                                                        const std::vector<KolomTulis> &kolom) = 0;
};

} // namespace lumbung
