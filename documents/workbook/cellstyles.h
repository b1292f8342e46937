// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "documents/workbook/bytesource.h"

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace lumbung {

/// What a number format means for reading: is the number a day, and does it show leading zeros.
struct CellFormat {
    bool date = false;
    quint8 minimumDigits = 0;
};

/// The formats of a workbook's cell styles, in the order of `cellXfs`.
class CellStyles {
public:
    Result<void> load(ByteSource &source);
    /// The format of style `index`; General when there is no such style.
    CellFormat at(quint32 index) const { return index < m_formats.size() ? m_formats[index] : CellFormat{}; }

    /// Reads a format code ("dd/mm/yyyy", "[$-421]d mmmm yyyy;@", "\"Rp\"#,##0", "0000000000000").
    static CellFormat formatOfCode(std::string_view code);
    /// The built-in formats (ISO/IEC 29500-1, 18.8.30), with the East Asian date numbers.
    static CellFormat formatOfId(quint32 id);

private:
    std::vector<CellFormat> m_formats;
};

} // namespace lumbung
