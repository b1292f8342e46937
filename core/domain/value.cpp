// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value.h"

#include <cmath>

namespace lumbung {

QString Value::text() const
{
    const auto *text = std::get_if<QString>(&m_state);
    return text ? *text : QString();
}

qint64 Value::integer(qint64 fallback) const
{
    if (const auto *whole = std::get_if<qint64>(&m_state))
        return *whole;
    if (const auto *decimal = std::get_if<double>(&m_state))
        return std::llround(*decimal);
    return fallback;
}

double Value::decimal(double fallback) const
{
    if (const auto *decimal = std::get_if<double>(&m_state))
        return *decimal;
    if (const auto *whole = std::get_if<qint64>(&m_state))
        return static_cast<double>(*whole);
    return fallback;
}

QDate Value::date() const
{
    const auto *date = std::get_if<QDate>(&m_state);
    return date ? *date : QDate();
}

QString Value::canonical() const
{
    if (const auto *text = std::get_if<QString>(&m_state))
        return text->normalized(QString::NormalizationForm_C).trimmed();
    if (const auto *whole = std::get_if<qint64>(&m_state))
        return QString::number(*whole);
    if (const auto *decimal = std::get_if<double>(&m_state))
        return QString::number(*decimal, 'g', 12);
    if (const auto *date = std::get_if<QDate>(&m_state))
        return date->toString(Qt::ISODate);
    return {};
}

Value Value::fromCanonical(FieldType type, const QString &text)
{
    if (text.isEmpty())
        return {};
    bool ok = true;
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money: {
        const qint64 number = text.toLongLong(&ok);
        return ok ? Value(number) : Value();
    }
    case FieldType::Decimal: {
        const double number = text.toDouble(&ok);
        return ok ? Value(number) : Value();
    }
    case FieldType::Date: return Value(QDate::fromString(text, Qt::ISODate));
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Enumeration:
    case FieldType::Wilayah: break;
    }
    return Value(text);
}

QJsonValue Value::toJson() const
{
    if (isEmpty())
        return QJsonValue(QJsonValue::Null);
    if (const auto *whole = std::get_if<qint64>(&m_state))
        return QJsonValue(*whole);
    if (const auto *decimal = std::get_if<double>(&m_state))
        return QJsonValue(*decimal);
    return QJsonValue(canonical());
}

Value Value::fromJson(FieldType type, const QJsonValue &json)
{
    if (json.isDouble())
        return type == FieldType::Decimal ? Value(json.toDouble()) : Value(json.toInteger());
    return fromCanonical(type, json.toString());
}

bool Value::canonicalEquals(const Value &other) const
{
    return m_state == other.m_state || canonical() == other.canonical();
}

} // namespace lumbung
