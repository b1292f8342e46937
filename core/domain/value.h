// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <variant>

namespace lumbung {

/// How a field is stored, compared, shown and typed.
enum class FieldType {
    Text,        ///< free text
    Identifier,  ///< digits or a code, always text ("0812…", Nomor Induk Koperasi); never a number
    Date,        ///< a calendar day without time or zone
    Integer,     ///< a count (orang, kali)
    Money,       ///< rupiah penuh, a whole number; may be negative for SHU
    Decimal,     ///< a score or a coordinate
    Enumeration, ///< one of a value list (valuelist.h), kept as its canonical spelling
    Wilayah      ///< a KodeWilayah in dotted text
};

/// One value of one field: empty, text, whole number, decimal or date. Absent and empty are the same.
class Value {
public:
    Value() = default;
    Value(const QString &text)
    {
        if (!text.isEmpty())
            m_state = text;
    }
    explicit Value(qint64 number) : m_state(number) {}
    explicit Value(double number) : m_state(number) {}
    explicit Value(QDate date)
    {
        if (date.isValid())
            m_state = date;
    }

    bool isEmpty() const noexcept { return m_state.index() == 0; }
    /// The text of a text value, otherwise empty.
    QString text() const;
    /// The number of a number value (decimals rounded), otherwise `fallback`.
    qint64 integer(qint64 fallback = 0) const;
    double decimal(double fallback = 0) const;
    /// The number when it is a whole one.
    const qint64 *asInteger() const noexcept { return std::get_if<qint64>(&m_state); }
    /// The number when it is kept as a decimal.
    const double *asDecimal() const noexcept { return std::get_if<double>(&m_state); }
    QDate date() const;

    /// The one spelling used to compare, hash, merge and store in history: NFC trimmed text, plain
    /// digits, ISO date; empty for empty.
    QString canonical() const;
    /// Inverse of canonical() for a field of this type; empty when the text does not fit.
    static Value fromCanonical(FieldType type, const QString &text);

    QJsonValue toJson() const;
    static Value fromJson(FieldType type, const QJsonValue &json);

    friend bool operator==(const Value &a, const Value &b) { return a.canonicalEquals(b); }

private:
    bool canonicalEquals(const Value &other) const;
    std::variant<std::monostate, QString, qint64, double, QDate> m_state;
};

} // namespace lumbung
