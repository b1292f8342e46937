// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/saringcepat.h"

#include "core/application/bacasaring.h"
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

/// Strokes make days; units and seven digits make money: koperasi have no millions of members.
FieldType typeSpokenOf(const QString &text)
{
    constexpr int millions = 7;
    if (text.contains(u'/') || text.count(u'-') > 1)
        return FieldType::Date;
    const bool unit = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return unit || digits >= millions ? FieldType::Money : FieldType::Integer;
}

/// The smaller, the nearer: columns are tried in this order.
int distance(Field field, FieldType spokenOf)
{
    const FieldType type = spec(field).type == FieldType::Decimal ? FieldType::Integer : spec(field).type;
    return type == spokenOf ? 0 : type == FieldType::Date ? 2 : 1;
}

std::vector<Field> columnsToTry(const QString &text, const TempatSaring &tempat)
{
    std::vector<Field> columns;
    std::ranges::copy_if(tempat.tampak, std::back_inserter(columns), canBeRanged);
    const FieldType spokenOf = typeSpokenOf(text);
    std::ranges::stable_sort(columns, {}, [spokenOf](Field field) { return distance(field, spokenOf); });
    if (canBeRanged(tempat.kolom))
        columns.insert(columns.begin(), tempat.kolom);
    return columns;
}

/// `text` begins with its operator.
SaringCepat comparison(const QString &text, const QString &typed, const TempatSaring &tempat)
{
    for (const Field column : columnsToTry(text, tempat))
        if (auto filter = parseFilter(QString(keyOf(column) + text)); filter && !filter->conditions.empty())
            return {{}, *filter};
    return {typed,
            {},
            Error{ErrorKind::Input, QStringLiteral("saring.tanpa-kolom"), {{QStringLiteral("teks"), typed}}}};
}

SaringCepat named(const QString &text, const TempatSaring &tempat)
{
    auto filter = bacaSaring(text, *tempat.wilayah, tempat.kantor);
    if (filter)
        return filter->conditions.empty() ? SaringCepat{text, {}} : SaringCepat{{}, *filter};
    const bool noColumn = filter.error().facts.value(QStringLiteral("bagian")) == QLatin1String("kolom");
    return noColumn ? SaringCepat{text, {}} : SaringCepat{text, {}, filter.error()};
}

} // namespace

SaringCepat bacaSaringCepat(const QString &teks, const TempatSaring &tempat)
{
    const QString text = teks.simplified();
    if (text.compare(u"kosong", Qt::CaseInsensitive) == 0 || text.compare(u"terisi", Qt::CaseInsensitive) == 0)
        return {{}, *parseFilter(QString(keyOf(tempat.kolom) + u'=' + text.toLower()))};
    const auto isOperator = [](QChar c) { return QStringView(u"<>=! ").contains(c); };
    if (opensComparison(text)) {
        const bool unfinished = std::all_of(text.begin(), text.end(), isOperator);
        return unfinished ? SaringCepat() : comparison(text, text, tempat);
    }
    if (text.contains(u'=') || text.contains(u'>') || text.contains(u'<') || text.contains(u'~'))
        return named(text, tempat);
    if (text.contains(u"..") && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return comparison(u'=' + text, text, tempat);
    return {text, {}};
}

std::vector<Field> kolomDicari(std::span<const Field> tampak, bool terbuka)
{
    std::vector<Field> fields;
    std::ranges::copy_if(tampak, std::back_inserter(fields),
                         [terbuka](Field field) { return terbuka || !spec(field).personal; });
    return fields;
}

} // namespace lumbung
