// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/sharedstrings.h"

#include "documents/workbook/celltext.h"
#include "documents/workbook/importerror.h"
#include "documents/workbook/xmlscanner.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr std::size_t sharedBytes = std::size_t(192) << 20;
constexpr std::size_t sharedCount = 12'000'000;
constexpr std::size_t leastStringXml = 20; // "<si><t>a</t></si>" and a little

} // namespace

Result<void> SharedStrings::load(ByteSource &source, qint64 expectedBytes)
{
    using Token = XmlScanner::Token;
    m_block.reserve(std::min(static_cast<std::size_t>(std::max<qint64>(expectedBytes, 0)), sharedBytes));
    m_ends.reserve(m_block.capacity() / leastStringXml);
    XmlScanner xml(source);
    bool inText = false;
    for (Token token = xml.next(); token != Token::End; token = xml.next()) {
        if (token == Token::Broken)
            return xml.error();
        if (token == Token::Open && xml.name() == "rPh") { // the reading aid of a Japanese text is not the text
            if (!xml.skipElement())
                return xml.error();
        } else if (token == Token::Open) {
            inText = xml.name() == "t";
        } else if (token == Token::Text && inText) {
            xml.appendText(m_block);
        } else if (token == Token::Close) {
            inText = false;
            if (xml.name() == "si")
                m_ends.push_back(static_cast<quint32>(m_block.size()));
        }
        if (m_block.size() > sharedBytes || m_ends.size() > sharedCount)
            return tooLargeFile("teks-bersama", sharedBytes);
    }
    return {};
}

std::string_view SharedStrings::bytes(quint32 index) const
{
    const quint32 start = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_block).substr(start, m_ends[index] - start);
}

const QString &SharedStrings::at(quint32 index)
{
    Ready &ready = m_ready[index % m_ready.size()];
    if (ready.index != index) {
        ready.text = contains(index) ? cellText(bytes(index)) : QString();
        ready.index = index;
    }
    return ready.text;
}

} // namespace lumbung
