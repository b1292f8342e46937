// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/workbook/xmlscanner.h"

#include <charconv>

namespace lumbung {

/// A whole-number attribute of the element just opened; `fallback` when absent or not a number.
inline quint32 numberAttribute(const XmlScanner &xml, std::string_view name, quint32 fallback)
{
    const std::string_view text = xml.attribute(name);
    quint32 number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    return text.empty() || parsed.ec != std::errc() ? fallback : number;
}

/// xsd:boolean: "1" or "true".
inline bool flagAttribute(const XmlScanner &xml, std::string_view name)
{
    const std::string_view text = xml.attribute(name);
    return text == "1" || text == "true";
}

/// A text attribute with its entities resolved.
inline std::string textAttribute(const XmlScanner &xml, std::string_view name)
{
    std::string text;
    XmlScanner::appendDecoded(xml.attribute(name), text);
    return text;
}

} // namespace lumbung
