// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/cellstyles.h"

#include "documents/workbook/xmlattribute.h"
#include "documents/workbook/xmlscanner.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace lumbung {

namespace {

constexpr std::size_t mostStyles = 65'535; // Excel's own limit is 65,490

/// The first section of a format code without quoted words, escapes, colours and locales.
std::string plainFormat(std::string_view code)
{
    std::string plain;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"' || c == '[') {
            const auto close = code.find(c == '"' ? '"' : ']', at + 1);
            if (close == std::string_view::npos)
                break;
            at = close;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else {
            plain.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c));
        }
    }
    return plain;
}

} // namespace

CellFormat CellStyles::formatOfCode(std::string_view code)
{
    const std::string plain = plainFormat(code);
    if (plain.empty() || plain == "general")
        return {};
    if (plain.find_first_not_of('0') == std::string::npos)
        return {false, static_cast<quint8>(std::min<std::size_t>(plain.size(), 32))};
    const auto has = [&](const char *letters) { return plain.find_first_of(letters) != std::string::npos; };
    return {has("yd") || (has("m") && !has("hs0#")), 0};
}

CellFormat CellStyles::formatOfId(quint32 id)
{
    const bool date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
                      (id >= 50 && id <= 54) || id == 57 || id == 58;
    return {date, 0};
}

Result<void> CellStyles::load(ByteSource &source)
{
    using Token = XmlScanner::Token;
    XmlScanner xml(source);
    std::unordered_map<quint32, CellFormat> custom;
    bool inCells = false;
    for (Token token = xml.next(); token != Token::End; token = xml.next()) {
        if (token == Token::Broken)
            return xml.error();
        if (token == Token::Close && xml.name() == "cellXfs")
            inCells = false;
        if (token != Token::Open)
            continue;
        if (xml.name() == "cellXfs") {
            inCells = true;
        } else if (xml.name() == "numFmt" && custom.size() < mostStyles) {
            std::string code;
            XmlScanner::appendDecoded(xml.attribute("formatCode"), code);
            custom[numberAttribute(xml, "numFmtId", 0)] = formatOfCode(code);
        } else if (inCells && xml.name() == "xf" && m_formats.size() < mostStyles) {
            const quint32 id = numberAttribute(xml, "numFmtId", 0);
            const auto own = custom.find(id);
            m_formats.push_back(own != custom.end() ? own->second : formatOfId(id));
        }
    }
    return {};
}

} // namespace lumbung
