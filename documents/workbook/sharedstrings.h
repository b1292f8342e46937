// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "documents/workbook/bytesource.h"

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace lumbung {

/// The string table of a workbook, kept as one block of UTF-8: half the memory of as many QStrings, and one
/// allocation instead of millions. The strings used most lately are kept ready as QString.
class SharedStrings {
public:
    /// `expectedBytes` of XML, if known, spare the table its growing by copies.
    /// Errors: "impor.terlalu-besar" (over 192 MB or 12 million strings), "impor.rusak".
    Result<void> load(ByteSource &source, qint64 expectedBytes = 0);
    bool contains(quint32 index) const { return index < m_ends.size(); }
    /// The string; empty when the index is not in the table.
    const QString &at(quint32 index);

private:
    std::string_view bytes(quint32 index) const;

    struct Ready {
        quint32 index = ~0u;
        QString text;
    };
    std::string m_block;
    std::vector<quint32> m_ends;
    std::array<Ready, 4096> m_ready;
};

} // namespace lumbung
