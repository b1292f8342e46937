// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filtervalue.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/readdate.h"
#include "core/domain/readvalue.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lumbung {

namespace {

std::optional<FilterBounds> exactly(const Value &value)
{
    return FilterBounds{value, value};
}

bool isYear(QStringView text)
{
    return text.size() == 4 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<FilterBounds> readDateBounds(QStringView text)
{
    const QDate date = readTanggal(text, QDate());
    if (!date.isValid())
        return std::nullopt;
    return isYear(text) ? FilterBounds{Value(date), Value(QDate(date.year(), 12, 31))}
                        : FilterBounds{Value(date), Value(date)};
}

} // namespace

std::optional<FilterBounds> readFilterValue(Field field, QStringView text)
{
    const FieldType type = spec(field).type;
    switch (type) {
    case FieldType::Text: return exactly(Value(text.toString()));
    case FieldType::Date: return readDateBounds(text);
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Enumeration:
    case FieldType::Wilayah:
    case FieldType::Identifier: break;
    }
    const auto value = readValue(field, text, QDate());
    if (type == FieldType::Identifier) // part of a number, or a damaged one, may be looked for too
        return exactly(value && !value->isEmpty() ? *value : Value(text.toString()));
    return value && !value->isEmpty() ? exactly(*value) : std::nullopt;
}

QString writeFilterValue(const Value &value)
{
    if (const double *decimal = value.asDecimal())
        return QString::number(*decimal, 'g', QLocale::FloatingPointShortest);
    return value.canonical();
}

std::optional<Value> neighbourOf(const Value &value, FieldType type, bool up)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money: {
        const qint64 limit = up ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
        return value.integer() == limit ? value : Value(value.integer() + (up ? 1 : -1));
    }
    case FieldType::Decimal: {
        const double far = up ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
        return Value(std::nextafter(value.decimal(), far));
    }
    case FieldType::Date: return Value(value.date().addDays(up ? 1 : -1));
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Enumeration:
    case FieldType::Wilayah: break;
    }
    return std::nullopt;
}

} // namespace lumbung
