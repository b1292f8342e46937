// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/columns.h"

#include <limits>

namespace lumbung {

namespace {

QByteArray joinColumns(Entity entity)
{
    QByteArrayList names;
    for (const Field field : storedFields(entity))
        names.append(columnOf(field));
    return names.join(", ");
}

bool isNumber(const Value &value)
{
    constexpr auto none = std::numeric_limits<qint64>::min();
    return value.integer(none) != none;
}

} // namespace

QByteArray tableOf(Entity entity)
{
    return entity == Entity::Koperasi ? "koperasi" : "keragaan";
}

QByteArray columnOf(Field field)
{
    return spec(field).key;
}

const QByteArray &columnsOf(Entity entity)
{
    static const QByteArray koperasi = joinColumns(Entity::Koperasi);
    static const QByteArray keragaan = joinColumns(Entity::Keragaan);
    return entity == Entity::Koperasi ? koperasi : keragaan;
}

QByteArray questionMarks(int count)
{
    return count <= 0 ? QByteArray() : QByteArray("?, ").repeated(count - 1) + '?';
}

Value storedValue(Field field, const Value &value)
{
    const FieldType type = spec(field).type;
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
        return isNumber(value) ? Value(value.integer()) : Value::fromCanonical(type, value.canonical());
    case FieldType::Decimal:
        return isNumber(value) ? Value(value.decimal()) : Value::fromCanonical(type, value.canonical());
    case FieldType::Date: return value.date().isValid() ? value : Value::fromCanonical(type, value.canonical());
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Enumeration:
    case FieldType::Wilayah: break;
    }
    return Value(value.canonical());
}

Record storable(const Record &isian, Entity entity)
{
    Record record;
    for (const auto &[field, value] : isian)
        if (spec(field).entity == entity && !spec(field).derived)
            if (Value kept = storedValue(field, value); !kept.isEmpty())
                record.set(field, std::move(kept));
    return record;
}

void bindValue(Statement &statement, int parameter, Field field, const Value &value)
{
    if (value.isEmpty())
        return statement.bindNull(parameter);
    switch (spec(field).type) {
    case FieldType::Integer:
    case FieldType::Money: return statement.bind(parameter, value.integer());
    case FieldType::Decimal: return statement.bind(parameter, value.decimal());
    case FieldType::Date: return statement.bindUtf8(parameter, isoDay(value.date()));
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Enumeration:
    case FieldType::Wilayah: break;
    }
    statement.bindText(parameter, value.text());
}

QByteArray isoDay(QDate day)
{
    if (!day.isValid())
        return {};
    QByteArray text("0000-00-00");
    const auto put = [&text](qsizetype end, int number) {
        for (qsizetype at = end; number > 0; number /= 10)
            text[at--] = static_cast<char>('0' + number % 10);
    };
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    put(3, year);
    put(6, month);
    put(9, dayOfMonth);
    return text;
}

QDate dayOfIso(QByteArrayView text)
{
    const auto number = [text](qsizetype from, qsizetype length) {
        int value = 0;
        for (qsizetype i = from; i < from + length; ++i)
            value = value * 10 + (text[i] - '0');
        return value;
    };
    return text.size() == 10 ? QDate(number(0, 4), number(5, 2), number(8, 2)) : QDate();
}

Value readColumn(const Statement &statement, int column, FieldType type)
{
    if (statement.isNull(column))
        return {};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money: return Value(statement.integer(column));
    case FieldType::Decimal: return Value(statement.real(column));
    case FieldType::Date: return Value(dayOfIso(statement.bytes(column)));
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Enumeration:
    case FieldType::Wilayah: break;
    }
    return Value(statement.text(column));
}

Record readRecord(const Statement &statement, int first, std::span<const Field> fields)
{
    Record record;
    for (const Field field : fields) {
        if (Value value = readColumn(statement, first, spec(field).type); !value.isEmpty())
            record.set(field, std::move(value));
        ++first;
    }
    return record;
}

} // namespace lumbung
