// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablesource.h"
#include "documents/workbook/cellstyles.h"
#include "documents/workbook/sharedstrings.h"
#include "documents/workbook/xmlscanner.h"

#include <string>
#include <vector>

namespace lumbung {

/// Reads one work sheet from its XML, row by row; memory is one row wide. Blank rows are not reported, blank
/// cells at the end of a row are cut off.
class SheetReader {
public:
    SheetReader(ByteSource &source, SharedStrings &strings, const CellStyles &styles, bool since1904);

    /// Errors: "impor.rusak", "impor.terlalu-besar" (over 1,048,576 rows or 2,048 columns with content).
    Result<void> read(const RowSink &sink);
    /// Reads only the merged regions.
    Result<void> readMerged();
    /// The merged regions met; complete after read() went to the end.
    const std::vector<SelGabung> &merged() const { return m_merged; }

private:
    enum class Type : quint8 { Number, Shared, Text, Inline, Logical, Wrong, Date };

    bool open();
    bool openRow();
    bool openCell();
    bool openInRow();
    bool close();
    bool closeRow();
    bool closeCell();
    void fillCell(Sel &cell);
    void fillFromText(Sel &cell);
    void noteMerged();
    bool refuse(const Error &error);
    static Type typeOf(std::string_view name);

    XmlScanner m_xml;
    SharedStrings &m_strings;
    const CellStyles &m_styles;
    bool m_since1904;
    const RowSink *m_sink = nullptr;

    bool m_inSheet = false, m_inRow = false, m_inCell = false, m_inText = false;
    bool m_formula = false; ///< the cell is worked out by a formula
    int m_row = 0;
    int m_column = -1;
    Type m_type = Type::Number;
    quint32 m_style = 0;
    std::string m_value;
    std::vector<Sel> m_cells;
    int m_used = 0; ///< cells of this row up to the last one with content
    std::vector<SelGabung> m_merged;
    std::optional<Error> m_error;
};

} // namespace lumbung
