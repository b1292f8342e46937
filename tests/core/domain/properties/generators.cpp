// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/properties/generators.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/valuelist.h"

#include <QByteArray>

#include <vector>

namespace lumbung::cari {

namespace {

using Units = std::vector<char16_t>;

QString textOf(const Units &units)
{
    return QString(reinterpret_cast<const QChar *>(units.data()), static_cast<qsizetype>(units.size()));
}

rc::Gen<QString> textFrom(const std::u16string &alphabet)
{
    return rc::gen::map(rc::gen::container<Units>(rc::gen::elementOf(alphabet)), textOf);
}

QString tidied(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

rc::Gen<Value> textValue()
{
    return rc::gen::map(nameText(),
                        [](const QString &text) { return Value(QStringLiteral("Contoh ") + tidied(text) + u'x'); });
}

rc::Gen<Value> numberValue()
{
    return rc::gen::map(rc::gen::arbitrary<qint64>(), [](qint64 number) { return Value(number / 4); });
}

rc::Gen<Value> decimalValue()
{
    return rc::gen::map(rc::gen::inRange<qint64>(-9'999'999'999, 9'999'999'999),
                        [](qint64 number) { return Value(static_cast<double>(number) / 1e6); });
}

rc::Gen<Value> dateValue()
{
    return rc::gen::map(rc::gen::inRange(0, 73000),
                        [](int days) { return Value(QDate(1900, 1, 1).addDays(days)); });
}

rc::Gen<Value> digitsValue()
{
    return rc::gen::map(rc::gen::container<Units>(14, rc::gen::inRange<char16_t>(u'0', u'9' + 1)),
                        [](const Units &digits) { return Value(QLatin1Char('7') + textOf(digits)); });
}

rc::Gen<Value> listValue(Field field)
{
    return rc::gen::map(rc::gen::inRange<qsizetype>(0, valuesOf(field).size()),
                        [field](qsizetype position) { return Value(valuesOf(field)[position]); });
}

rc::Gen<Value> wilayahValue()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(11, 99), rc::gen::inRange(1, 99)), [](const auto &codes) {
        return Value(QStringLiteral("%1.%2").arg(codes.first).arg(codes.second, 2, 10, QLatin1Char('0')));
    });
}

} // namespace

void fixSeed()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20261122 max_success=300");
}

rc::Gen<QString> anyText()
{
    const auto any = rc::gen::map(rc::gen::container<Units>(rc::gen::arbitrary<char16_t>()), textOf);
    return rc::gen::oneOf(any, cellText(), nameText());
}

rc::Gen<QString> cellText()
{
    return textFrom(u"0123456789012345678901234567890123456789.,.,-+*/()xX :'\"Ee%=<>~!_"
                    u"RpjtrbMTadnkosgteri\u00A0\u2013\u2019\u200B");
}

rc::Gen<QString> nameText()
{
    return textFrom(u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 . , - / ( ) ' \"&"
                    u"\u00E9\u00C5\u00DF\u0130\u00A0\u0301\u200B\u01C4\u1E9E\uFB01");
}

rc::Gen<Field> anyField()
{
    return rc::gen::map(rc::gen::inRange(0, fieldCount), [](int number) { return static_cast<Field>(number); });
}

rc::Gen<Value> filledValueOf(Field field)
{
    switch (spec(field).type) {
    case FieldType::Text: return textValue();
    case FieldType::Integer:
    case FieldType::Money: return numberValue();
    case FieldType::Decimal: return decimalValue();
    case FieldType::Date: return dateValue();
    case FieldType::Identifier: return digitsValue();
    case FieldType::Enumeration: return listValue(field);
    case FieldType::Wilayah: break;
    }
    return wilayahValue();
}

rc::Gen<Value> valueOf(Field field)
{
    return rc::gen::weightedOneOf<Value>({{1, rc::gen::just(Value())}, {6, filledValueOf(field)}});
}

} // namespace lumbung::cari
