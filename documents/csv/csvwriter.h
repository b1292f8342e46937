// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablewriter.h"

#include <QSaveFile>

#include <memory>

namespace lumbung {

/// A plain table as CSV that Excel in Indonesia opens by double click: UTF-8 with mark, ';', decimal comma, ISO
/// days. A text that a spreadsheet would take for a formula (= + - @) gets an apostrophe before it.
/// Errors (Storage): "ekspor.tidak-bisa-ditulis".
class CsvWriter final : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const std::vector<KolomTulis> &kolom);

    Result<void> row(std::span<const Value> values) override;
    Result<void> finish() override;

private:
    explicit CsvWriter(const QString &path) : m_file(path) {}
    Result<void> write(const QStringList &cells);

    QSaveFile m_file;
    std::size_t m_count = 0;
};

} // namespace lumbung
