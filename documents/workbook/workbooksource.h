// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablesource.h"
#include "documents/workbook/cellstyles.h"
#include "documents/workbook/sharedstrings.h"
#include "documents/workbook/workbookparts.h"

#include <atomic>
#include <memory>

namespace lumbung {

/// An .xlsx workbook as a stream. The string table is read when the first sheet is.
class WorkbookSource final : public TableSource {
public:
    static Result<std::unique_ptr<TableSource>> open(const QString &path, const ZipLimits &limits = {});

    QStringList sheets() const override;
    Result<void> read(int sheet, const RowSink &sink) override;
    Result<std::vector<SelGabung>> merged(int sheet) override;
    double progress() const override { return m_progress.load(std::memory_order_relaxed); }

private:
    WorkbookSource(std::unique_ptr<ZipArchive> archive, WorkbookParts parts);
    Result<void> loadTables();

    std::unique_ptr<ZipArchive> m_archive;
    WorkbookParts m_parts;
    std::unique_ptr<SharedStrings> m_strings;
    CellStyles m_styles;
    std::vector<std::optional<std::vector<SelGabung>>> m_merged;
    std::atomic<double> m_progress = 0;
};

} // namespace lumbung
