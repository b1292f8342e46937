// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablesource.h"
#include "documents/csv/textencoding.h"

#include <QFile>

#include <atomic>
#include <memory>

namespace lumbung {

/// A CSV file as a stream; every cell is text. One sheet, named after the file. Excel's `="0812"` is unpacked.
/// Errors: "impor.kosong", "impor.bukan-teks", "impor.terlalu-besar" (over 1 GB or 1,048,576 records).
class CsvSource final : public TableSource {
public:
    static Result<std::unique_ptr<TableSource>> open(const QString &path);

    QStringList sheets() const override;
    Result<void> read(int sheet, const RowSink &sink) override;
    Result<std::vector<SelGabung>> merged(int) override { return std::vector<SelGabung>{}; }
    double progress() const override { return m_progress.load(std::memory_order_relaxed); }

private:
    explicit CsvSource(const QString &path) : m_file(path) {}
    Result<void> prepare();
    bool giveRow(int row, const std::vector<std::string> &cells, std::size_t count, const RowSink &sink);

    QFile m_file;
    TextEncoding m_encoding = TextEncoding::Utf8;
    char m_separator = ';';
    bool m_declared = false;
    bool m_stopped = false; ///< the sink wanted no more rows
    std::vector<Sel> m_cells;
    std::atomic<double> m_progress = 0;
};

} // namespace lumbung
