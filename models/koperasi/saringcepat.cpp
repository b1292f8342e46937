// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/saringcepat.h"

#include "core/domain/fieldcatalogue.h"
#include "models/koperasi/teksisian.h"

#include <algorithm>

namespace lumbung {

namespace {

bool opensComparison(const QString &text)
{
    return text.startsWith(u'>') || text.startsWith(u'<') || text.startsWith(u'=') || text.startsWith(u"!=");
}

bool canBeRanged(Field field)
{
    return berupaAngka(field) || spec(field).type == FieldType::Date;
}

Field columnToRange(Field column, std::span<const Field> shown)
{
    if (canBeRanged(column))
        return column;
    const auto found = std::find_if(shown.begin(), shown.end(), berupaAngka);
    return found == shown.end() ? column : *found;
}

std::optional<Filter> understood(const QString &text)
{
    auto filter = parseFilter(text);
    if (!filter || filter->conditions.empty())
        return std::nullopt;
    return *filter;
}

} // namespace

SaringCepat bacaSaringCepat(const QString &teks, Field kolom, std::span<const Field> tampak)
{
    const QString text = teks.simplified();
    std::optional<Filter> filter;
    if (text.compare(u"kosong", Qt::CaseInsensitive) == 0 || text.compare(u"terisi", Qt::CaseInsensitive) == 0)
        filter = understood(keyOf(kolom) + u'=' + text.toLower());
    else if (opensComparison(text))
        filter = understood(keyOf(columnToRange(kolom, tampak)) + text);
    else if (text.contains(u"..") && canBeRanged(columnToRange(kolom, tampak)))
        filter = understood(keyOf(columnToRange(kolom, tampak)) + u'=' + text);
    else if (text.contains(u'=') || text.contains(u'>') || text.contains(u'<') || text.contains(u'~'))
        filter = understood(text);
    return filter ? SaringCepat{{}, *filter} : SaringCepat{text, {}};
}

} // namespace lumbung
