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

void bindValue(Statement &statement, int parameter, Field field, const Value &value)
{
    if (value.isEmpty())
        return statement.bindNull(parameter);
    switch (spec(field).type) {
    case FieldType::Integer:
    case FieldType::Money: return statement.bind(parameter, value.integer());
    case FieldType::Decimal: return statement.bind(parameter, value.decimal());
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Date:
    case FieldType::Enumeration:
    case FieldType::Wilayah: break;
    }
    statement.bind(parameter, value.canonical());
}

Value readColumn(const Statement &statement, int column, FieldType type)
{
    if (statement.isNull(column))
        return {};
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money: return Value(statement.integer(column));
    case FieldType::Decimal: return Value(statement.real(column));
    case FieldType::Date: return Value(QDate::fromString(statement.text(column), Qt::ISODate));
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
