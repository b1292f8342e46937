// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/sheetreader.h"

#include "documents/workbook/cellplace.h"
#include "documents/workbook/celltext.h"
#include "documents/workbook/importerror.h"
#include "documents/workbook/xmlattribute.h"

#include <algorithm>
#include <charconv>

namespace lumbung {

namespace {

constexpr int sheetRows = 1'048'576;
constexpr int sheetColumns = 2'048;
constexpr std::size_t sheetMerged = 200'000;

} // namespace

SheetReader::SheetReader(ByteSource &source, SharedStrings &strings, const CellStyles &styles, bool since1904)
    : m_xml(source), m_strings(strings), m_styles(styles), m_since1904(since1904)
{
}

bool SheetReader::refuse(const Error &error)
{
    m_error = error;
    return false;
}

SheetReader::Type SheetReader::typeOf(std::string_view name)
{
    if (name.empty() || name == "n")
        return Type::Number;
    if (name == "s")
        return Type::Shared;
    if (name == "inlineStr")
        return Type::Inline;
    if (name == "b")
        return Type::Logical;
    if (name == "e")
        return Type::Wrong;
    return name == "d" ? Type::Date : Type::Text;
}

Result<void> SheetReader::read(const RowSink &sink)
{
    using Token = XmlScanner::Token;
    m_sink = &sink;
    for (Token token = m_xml.next(); token != Token::End; token = m_xml.next()) {
        bool goOn = true;
        if (token == Token::Broken)
            return m_xml.error();
        if (token == Token::Open)
            goOn = open();
        else if (token == Token::Close)
            goOn = close();
        else if (m_inText)
            m_xml.appendText(m_value);
        if (m_error)
            return *m_error;
        if (!goOn)
            return {};
    }
    return {};
}

Result<void> SheetReader::readMerged()
{
    using Token = XmlScanner::Token;
    for (Token token = m_xml.next(); token != Token::End; token = m_xml.next()) {
        if (token == Token::Broken)
            return m_xml.error();
        if (token == Token::Open && m_xml.name() == "mergeCell")
            noteMerged();
    }
    return {};
}

bool SheetReader::open()
{
    const std::string_view name = m_xml.name();
    if (m_inRow)
        return openInRow();
    if (m_inSheet)
        return name == "row" ? openRow() : true;
    if (name == "sheetData")
        m_inSheet = true;
    else if (name == "mergeCell")
        noteMerged();
    return true;
}

bool SheetReader::openInRow()
{
    const std::string_view name = m_xml.name();
    if (!m_inCell)
        return name == "c" ? openCell() : true;
    if (name == "v" || (name == "t" && m_type == Type::Inline))
        m_inText = true;
    else if (name == "f")
        m_formula = true;
    else if (name == "rPh" && !m_xml.skipElement())
        return refuse(m_xml.error());
    return true;
}

bool SheetReader::openRow()
{
    const quint32 row = numberAttribute(m_xml, "r", static_cast<quint32>(m_row + 1));
    if (row <= static_cast<quint32>(m_row))
        return refuse(damagedFile("urutan-baris"));
    if (row > static_cast<quint32>(sheetRows))
        return refuse(tooLargeFile("baris", sheetRows));
    m_row = static_cast<int>(row);
    m_inRow = true;
    m_column = -1;
    return true;
}

bool SheetReader::openCell()
{
    const std::string_view reference = m_xml.attribute("r");
    const auto place = reference.empty() ? std::nullopt : cellPlace(reference);
    m_column = place ? place->column : m_column + 1;
    m_type = typeOf(m_xml.attribute("t"));
    m_style = numberAttribute(m_xml, "s", 0);
    m_value.clear();
    m_formula = false;
    m_inCell = true;
    return true;
}

bool SheetReader::close()
{
    if (m_inText) {
        m_inText = false;
        return true;
    }
    const std::string_view name = m_xml.name();
    if (m_inCell)
        return name == "c" ? closeCell() : true;
    if (m_inRow)
        return name == "row" ? closeRow() : true;
    if (name == "sheetData")
        m_inSheet = false;
    return true;
}

bool SheetReader::closeCell()
{
    m_inCell = false;
    // A formula whose result is an empty text says so by its type; without type and value nobody worked it out.
    const bool uncomputed = m_value.empty() && m_formula && m_type != Type::Text;
    if (m_value.empty() && !uncomputed)
        return true;
    if (m_column >= sheetColumns)
        return refuse(tooLargeFile("kolom", sheetColumns));
    const auto column = static_cast<std::size_t>(m_column);
    if (column >= m_cells.size())
        m_cells.resize(std::max<std::size_t>(column + 1, 64));
    Sel &cell = m_cells[column];
    cell = Sel{};
    if (uncomputed)
        cell.jenis = Sel::Jenis::BelumDihitung;
    else
        fillCell(cell);
    if (cell.jenis != Sel::Jenis::Kosong)
        m_used = std::max(m_used, m_column + 1);
    return true;
}

void SheetReader::fillCell(Sel &cell)
{
    if (m_type != Type::Number)
        return fillFromText(cell);
    const CellFormat format = m_styles.at(m_style);
    setNumber(cell, m_value, format.minimumDigits);
    if (format.date)
        numberToDate(cell, m_since1904);
}

void SheetReader::fillFromText(Sel &cell)
{
    if (m_type == Type::Shared) {
        quint32 index = ~0u;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        setText(cell, m_strings.at(index));
        return;
    }
    setText(cell, cellText(m_value));
    if (cell.jenis == Sel::Jenis::Kosong)
        return;
    if (m_type == Type::Logical) {
        cell.jenis = Sel::Jenis::Logika;
        cell.angka = m_value == "1" || m_value == "true" ? 1 : 0;
        cell.teks = cell.angka > 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (m_type == Type::Wrong) {
        cell.jenis = Sel::Jenis::Galat;
    } else if (m_type == Type::Date) {
        cell.tanggal = QDate::fromString(cell.teks.left(10), Qt::ISODate);
        cell.jenis = cell.tanggal.isValid() ? Sel::Jenis::Tanggal : Sel::Jenis::Teks;
    }
}

bool SheetReader::closeRow()
{
    m_inRow = false;
    if (m_used == 0)
        return true;
    const auto used = static_cast<std::size_t>(m_used);
    m_used = 0;
    const bool goOn = (*m_sink)(m_row, std::span<const Sel>(m_cells.data(), used));
    std::fill_n(m_cells.begin(), used, Sel{});
    return goOn;
}

void SheetReader::noteMerged()
{
    const std::string_view reference = m_xml.attribute("ref");
    const auto colon = reference.find(':');
    const auto first = cellPlace(reference.substr(0, colon));
    const auto last = colon == std::string_view::npos ? first : cellPlace(reference.substr(colon + 1));
    if (first && last && m_merged.size() < sheetMerged)
        m_merged.push_back({first->row, first->column, last->row, last->column});
}

} // namespace lumbung
