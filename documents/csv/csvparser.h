// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lumbung {

/// Splits CSV bytes (any encoding in which separators and quotes are single ASCII bytes) into records, as RFC
/// 4180 and as Excel reads it: a quote opens only at the start of a cell, doubled quotes are one, line ends
/// inside quotes belong to the cell, stray text behind a closing quote is kept. Fed in blocks of any size.
class CsvParser {
public:
    /// The cells of one record; valid during the call. Return false to stop.
    using RecordSink = std::function<bool(const std::vector<std::string> &cells, std::size_t count)>;

    CsvParser(char separator, RecordSink sink) : m_separator(separator), m_sink(std::move(sink)), m_cells(1) {}

    /// False when the sink stopped or a limit was hit (see error()).
    bool feed(std::string_view block);
    /// The last record may lack its line end.
    bool finish();
    /// Errors (Input): "impor.terlalu-besar" (over 2,048 cells in a record, 1 MB in a cell).
    const std::optional<Error> &error() const { return m_error; }

private:
    enum class State : quint8 { Start, Plain, Quoted, QuoteInQuoted };
    bool take(char c);
    bool takeUnquoted(char c);
    bool endCell();
    bool endRecord();
    std::size_t plainRun(std::string_view rest) const;

    char m_separator;
    RecordSink m_sink;
    std::vector<std::string> m_cells; ///< reused from record to record
    std::size_t m_cell = 0;
    State m_state = State::Start;
    bool m_afterReturn = false;
    bool m_begun = false;
    std::optional<Error> m_error;
};

} // namespace lumbung
