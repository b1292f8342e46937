// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv/csvparser.h"

#include "documents/workbook/importerror.h"

namespace lumbung {

namespace {

constexpr std::size_t csvCells = 2'048;
constexpr std::size_t csvCellBytes = std::size_t(1) << 20;

} // namespace

/// Bytes that mean nothing in this state, to be taken in one go.
std::size_t CsvParser::plainRun(std::string_view rest) const
{
    std::size_t length = 0;
    if (m_state == State::Quoted) {
        const auto quote = rest.find('"');
        return quote == std::string_view::npos ? rest.size() : quote;
    }
    if (m_state != State::Plain)
        return 0;
    while (length < rest.size() && rest[length] != m_separator && rest[length] != '\n' && rest[length] != '\r')
        ++length;
    return length;
}

bool CsvParser::feed(std::string_view block)
{
    while (!block.empty()) {
        if (const std::size_t run = plainRun(block); run > 0) {
            m_cells[m_cell].append(block.substr(0, run));
            block.remove_prefix(run);
            if (m_cells[m_cell].size() > csvCellBytes) {
                m_error = tooLargeFile("sel", csvCellBytes);
                return false;
            }
            continue;
        }
        if (!take(block.front()))
            return false;
        block.remove_prefix(1);
    }
    return true;
}

bool CsvParser::take(char c)
{
    if (m_afterReturn && c == '\n') {
        m_afterReturn = false;
        return true;
    }
    m_afterReturn = false;
    if (m_state == State::Quoted) {
        if (c != '"')
            m_cells[m_cell].push_back(c);
        else
            m_state = State::QuoteInQuoted;
        return true;
    }
    if (m_state == State::QuoteInQuoted && c == '"') {
        m_cells[m_cell].push_back('"');
        m_state = State::Quoted;
        return true;
    }
    if (m_state == State::Start && c == '"') {
        m_state = State::Quoted;
        m_begun = true;
        return true;
    }
    return takeUnquoted(c);
}

bool CsvParser::takeUnquoted(char c)
{
    if (c == m_separator)
        return endCell();
    if (c == '\n' || c == '\r') {
        m_afterReturn = c == '\r';
        return endRecord();
    }
    m_begun = true;
    m_state = State::Plain;
    m_cells[m_cell].push_back(c);
    return true;
}

bool CsvParser::endCell()
{
    m_begun = true;
    m_state = State::Start;
    if (++m_cell == csvCells) {
        m_error = tooLargeFile("kolom", csvCells);
        return false;
    }
    if (m_cell == m_cells.size())
        m_cells.emplace_back();
    m_cells[m_cell].clear();
    return true;
}

bool CsvParser::endRecord()
{
    const bool goOn = m_sink(m_cells, m_cell + 1);
    m_cell = 0;
    m_cells[0].clear();
    m_state = State::Start;
    m_begun = false;
    return goOn;
}

bool CsvParser::finish()
{
    return m_begun ? endRecord() : true;
}

} // namespace lumbung
