// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablewriter.h"
#include "documents/workbook/workbookfile.h"

struct lxw_format;

namespace lumbung {

/// A plain table as .xlsx: bold frozen head with filters, identifiers as text cells, money with thousands, days
/// as days. Memory does not grow with the rows.
/// Errors: "ekspor.tidak-bisa-ditulis" (Storage), "ekspor.terlalu-banyak-baris" (Input, over Excel's 1,048,576).
class WorkbookWriter final : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const QString &lembar,
                                                       const std::vector<KolomTulis> &kolom);

    Result<void> row(std::span<const Value> values) override;
    Result<void> finish() override;

private:
    WorkbookWriter(std::unique_ptr<WorkbookFile> file, const std::vector<KolomTulis> &kolom);
    void writeHead();
    void writeChoices();
    bool writeCell(quint16 column, const Value &value);

    std::unique_ptr<WorkbookFile> m_file;
    std::vector<KolomTulis> m_kolom;
    lxw_format *m_head, *m_text, *m_money, *m_day;
    quint32 m_row = 0;
};

} // namespace lumbung
