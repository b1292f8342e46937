// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/glyphs.h"

#include <algorithm>
#include <iterator>

namespace lumbung {

namespace {

struct Glyph {
    QStringView name;
    char16_t code;
};

constexpr Glyph bundledGlyphs[] = {
#include "icontable.inc" // made in resources/ from icons.txt
};

} // namespace

char16_t glyphOf(QStringView name)
{
    const auto found = std::ranges::lower_bound(bundledGlyphs, name, {}, &Glyph::name);
    return found != std::end(bundledGlyphs) && found->name == name ? found->code : u'\0';
}

} // namespace lumbung
