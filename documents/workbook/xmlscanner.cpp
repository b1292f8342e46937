// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/xmlscanner.h"

#include "documents/workbook/importerror.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace lumbung {

namespace {

constexpr std::size_t xmlWindow = 256 * 1024;
constexpr std::size_t xmlLongestToken = 4 * 1024 * 1024; // a cell holds 32,767 characters at most
constexpr int xmlDeepest = 64;
constexpr auto notFound = std::string_view::npos;

bool isXmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view localNameOf(std::string_view name)
{
    const auto colon = name.rfind(':');
    return colon == notFound ? name : name.substr(colon + 1);
}

void appendCodePoint(char32_t code, std::string &target)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        code = 0xFFFD;
    const auto put = [&](char32_t byte) { target.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

/// The five named entities and character references; anything else is kept as it was written.
bool appendEntity(std::string_view entity, std::string &target)
{
    if (entity == "amp")
        target.push_back('&');
    else if (entity == "lt")
        target.push_back('<');
    else if (entity == "gt")
        target.push_back('>');
    else if (entity == "quot")
        target.push_back('"');
    else if (entity == "apos")
        target.push_back('\'');
    else if (entity.size() > 1 && entity[0] == '#') {
        const bool hex = entity[1] == 'x' || entity[1] == 'X';
        const std::string_view digits = entity.substr(hex ? 2 : 1);
        quint32 code = 0;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (digits.empty() || parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
            return false;
        appendCodePoint(code, target);
    } else {
        return false;
    }
    return true;
}

} // namespace

XmlScanner::XmlScanner(ByteSource &source) : m_source(source), m_window(xmlWindow) {}

XmlScanner::Token XmlScanner::broken(const char *why)
{
    if (m_error.code.isEmpty())
        m_error = damagedFile(why);
    m_final = Token::Broken;
    return Token::Broken;
}

/// Reads more behind what is held; moves the held part to the front, grows only for one long token.
bool XmlScanner::fill()
{
    if (m_exhausted || m_final)
        return false;
    if (m_begin > 0) {
        std::memmove(m_window.data(), m_window.data() + m_begin, m_size - m_begin);
        m_size -= m_begin;
        m_begin = 0;
    }
    if (m_size == m_window.size()) {
        if (m_window.size() >= xmlLongestToken) {
            broken("bagian-terlalu-panjang");
            return false;
        }
        m_window.resize(m_window.size() * 2);
    }
    auto got = m_source.read(m_window.data() + m_size, static_cast<qint64>(m_window.size() - m_size));
    if (!got) {
        m_error = got.error();
        m_final = Token::Broken;
        return false;
    }
    m_exhausted = *got == 0;
    m_size += static_cast<std::size_t>(*got);
    return !m_exhausted;
}

bool XmlScanner::ended()
{
    return m_begin == m_size && !fill();
}

XmlScanner::Token XmlScanner::next()
{
    if (m_final)
        return *m_final;
    if (m_closePending) {
        m_closePending = false;
        --m_depth;
        return Token::Close;
    }
    for (;;) {
        if (ended()) {
            if (m_final)
                return *m_final;
            if (m_depth != 0 || !m_seenRoot)
                return broken("terpotong");
            m_final = Token::End;
            return Token::End;
        }
        if (m_window[m_begin] != '<')
            return scanText();
        if (m_begin + 1 == m_size && !fill())
            return broken("terpotong");
        const char second = m_window[m_begin + 1];
        if (second != '!' && second != '?')
            return scanTag();
        if (const Token token = scanMarkup(); token != Token::End)
            return token;
    }
}

bool XmlScanner::skipElement()
{
    for (int depth = 1; depth > 0;) {
        const Token token = next();
        if (token == Token::Broken || token == Token::End)
            return false;
        depth += token == Token::Open ? 1 : token == Token::Close ? -1 : 0;
    }
    return true;
}

XmlScanner::Token XmlScanner::scanText()
{
    std::size_t length = 0;
    for (;;) {
        const char *start = m_window.data() + m_begin;
        const auto *hit = static_cast<const char *>(std::memchr(start + length, '<', m_size - m_begin - length));
        if (hit) {
            m_text = {start, static_cast<std::size_t>(hit - start)};
            break;
        }
        length = m_size - m_begin;
        if (!fill()) {
            if (m_final)
                return *m_final;
            m_text = {m_window.data() + m_begin, length};
            break;
        }
    }
    m_begin += m_text.size();
    m_cdata = false;
    return Token::Text;
}

/// Offset of the '>' that ends the tag at m_begin; quotes may hold a '>' of their own.
std::size_t XmlScanner::endOfTag()
{
    std::size_t at = 1;
    char quote = 0;
    for (;;) {
        for (; m_begin + at < m_size; ++at) {
            const char c = m_window[m_begin + at];
            if (quote)
                quote = c == quote ? char(0) : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return at;
        }
        if (!fill())
            return notFound;
    }
}

XmlScanner::Token XmlScanner::scanTag()
{
    const std::size_t end = endOfTag();
    if (end == notFound)
        return broken("terpotong");
    return finishTag(end);
}

XmlScanner::Token XmlScanner::finishTag(std::size_t end)
{
    std::string_view tag(m_window.data() + m_begin + 1, end - 1);
    m_begin += end + 1;
    const bool closing = !tag.empty() && tag.front() == '/';
    if (closing)
        tag.remove_prefix(1);
    const bool empty = !closing && !tag.empty() && tag.back() == '/';
    if (empty)
        tag.remove_suffix(1);
    const auto space = std::find_if(tag.begin(), tag.end(), isXmlSpace);
    const auto length = static_cast<std::size_t>(space - tag.begin());
    m_name = localNameOf(tag.substr(0, length));
    m_attributes = tag.substr(length);
    if (m_name.empty())
        return broken("tag-kosong");
    if (closing)
        return --m_depth < 0 ? broken("tag-tidak-berpasangan") : Token::Close;
    m_seenRoot = true;
    m_closePending = empty;
    return ++m_depth > xmlDeepest ? broken("terlalu-dalam") : Token::Open;
}

std::size_t XmlScanner::find(std::string_view needle, std::size_t from)
{
    for (;;) {
        const std::string_view held(m_window.data() + m_begin, m_size - m_begin);
        const auto at = held.find(needle, from);
        if (at != notFound)
            return at;
        from = held.size() >= needle.size() ? std::max(from, held.size() - needle.size() + 1) : from;
        if (!fill())
            return notFound;
    }
}

/// Comment, CDATA, processing instruction. End means "skipped, go on"; document types are refused: no
/// spreadsheet has one, and entity definitions are the classic way to make a small file explode.
XmlScanner::Token XmlScanner::scanMarkup()
{
    while (m_size - m_begin < 9 && fill()) {
    }
    const std::string_view held(m_window.data() + m_begin, m_size - m_begin);
    const bool cdata = held.starts_with("<![CDATA[");
    const std::string_view ending = cdata                      ? "]]>"
                                    : held.starts_with("<!--") ? "-->"
                                    : held.starts_with("<?")   ? "?>"
                                                               : "";
    if (ending.empty())
        return broken("doctype");
    const std::size_t start = cdata ? 9 : ending.size() == 3 ? 4 : 2;
    const std::size_t end = find(ending, start);
    if (end == notFound)
        return broken("terpotong");
    m_text = {m_window.data() + m_begin + start, end - start};
    m_cdata = true;
    m_begin += end + ending.size();
    return cdata ? Token::Text : Token::End;
}

std::string_view XmlScanner::attribute(std::string_view localName) const
{
    std::string_view rest = m_attributes;
    for (;;) {
        const auto equals = rest.find('=');
        if (equals == notFound)
            return {};
        std::string_view key = rest.substr(0, equals);
        while (!key.empty() && isXmlSpace(key.front()))
            key.remove_prefix(1);
        while (!key.empty() && isXmlSpace(key.back()))
            key.remove_suffix(1);
        const auto open = rest.find_first_of("\"'", equals);
        const auto close = open == notFound ? notFound : rest.find(rest[open], open + 1);
        if (close == notFound)
            return {};
        if (!key.starts_with("xmlns") && localNameOf(key) == localName)
            return rest.substr(open + 1, close - open - 1);
        rest.remove_prefix(close + 1);
    }
}

void XmlScanner::appendText(std::string &target) const
{
    if (m_cdata)
        target.append(m_text);
    else
        appendDecoded(m_text, target);
}

std::string XmlScanner::elementText()
{
    std::string text;
    for (int depth = 1; depth > 0;) {
        const Token token = next();
        if (token == Token::Broken || token == Token::End)
            return text;
        if (token == Token::Text && depth == 1)
            appendText(text);
        depth += token == Token::Open ? 1 : token == Token::Close ? -1 : 0;
    }
    return text;
}

void XmlScanner::appendDecoded(std::string_view raw, std::string &target)
{
    for (;;) {
        const auto ampersand = raw.find('&');
        if (ampersand == notFound) {
            target.append(raw);
            return;
        }
        target.append(raw.substr(0, ampersand));
        raw.remove_prefix(ampersand);
        const auto semicolon = raw.substr(0, 12).find(';');
        if (semicolon == notFound || !appendEntity(raw.substr(1, semicolon - 1), target)) {
            target.push_back('&');
            raw.remove_prefix(1);
        } else {
            raw.remove_prefix(semicolon + 1);
        }
    }
}

} // namespace lumbung
