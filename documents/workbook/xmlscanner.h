// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/workbook/bytesource.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lumbung {

/// Splits UTF-8 XML into tags and text over a byte stream with a fixed window. It knows what spreadsheets need
/// (elements, attributes, text, CDATA) and nothing else; names come without their namespace prefix, so that
/// "x:row" and "row" are the same. Ten times less work than QXmlStreamReader, which decodes every character.
class XmlScanner {
public:
    enum class Token { Open, Close, Text, End, Broken };

    explicit XmlScanner(ByteSource &source);

    /// The next token. An empty element gives Open and Close. After End or Broken it stays there.
    Token next();
    /// Skips to the Close that belongs to the Open just met; false when the file ends before.
    bool skipElement();

    std::string_view name() const { return m_name; }
    /// The raw value of an attribute of the Open just met, entities and all; empty when absent.
    std::string_view attribute(std::string_view localName) const;
    /// The text just met, as written; valid until next().
    std::string_view rawText() const { return m_text; }
    /// Adds the text just met with its entities resolved.
    void appendText(std::string &target) const;
    /// The text of the element just opened, entities resolved, children ignored; stands on its Close afterwards.
    std::string elementText();
    /// Why the last token is Broken.
    const Error &error() const { return m_error; }

    static void appendDecoded(std::string_view raw, std::string &target);

private:
    bool fill();
    Token broken(const char *why);
    Token scanText();
    Token scanTag();
    Token scanMarkup();
    std::size_t endOfTag();
    Token finishTag(std::size_t end);
    std::size_t find(std::string_view needle, std::size_t from);
    bool ended();

    ByteSource &m_source;
    std::vector<char> m_window;
    std::size_t m_begin = 0;
    std::size_t m_size = 0;
    bool m_exhausted = false;
    bool m_closePending = false;
    bool m_cdata = false;
    bool m_seenRoot = false;
    int m_depth = 0;
    std::optional<Token> m_final;
    std::string_view m_name, m_attributes, m_text;
    Error m_error;
};

} // namespace lumbung
