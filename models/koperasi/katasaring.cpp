// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/katasaring.h"

#include "models/koperasi/teksisian.h"

#include <QCoreApplication>
#include <QStringList>

namespace lumbung {

namespace {

QString filterWord(const char *text)
{
    return QCoreApplication::translate("Saring", text);
}

QString filterValueText(Field field, const Value &value, const WilayahDirectory &wilayah)
{
    if (spec(field).type != FieldType::Money)
        return teksNilai(field, value, wilayah);
    const double juta = value.decimal() / 1e6;
    if (juta >= 1)
        return filterWord(QT_TRANSLATE_NOOP("Saring", "Rp%1 jt")).arg(angkaTabel(juta, juta < 10 ? 1 : 0));
    return filterWord(QT_TRANSLATE_NOOP("Saring", "Rp%1")).arg(angkaTabel(value.decimal()));
}

QString oneOfWords(const Condition &syarat, const WilayahDirectory &wilayah)
{
    QStringList words;
    for (const Value &value : syarat.values)
        words << filterValueText(syarat.field, value, wilayah);
    if (syarat.orEmpty)
        words << filterWord(QT_TRANSLATE_NOOP("Saring", "kosong"));
    if (words.size() > 3)
        return filterWord(QT_TRANSLATE_NOOP("Saring", "%1: %2 nilai dipilih"))
            .arg(namaKolom(syarat.field))
            .arg(words.size());
    const QString joined = words.join(filterWord(QT_TRANSLATE_NOOP("Saring", " atau ")));
    const char *form =
        syarat.negated ? QT_TRANSLATE_NOOP("Saring", "%1: bukan %2") : QT_TRANSLATE_NOOP("Saring", "%1: %2");
    return filterWord(form).arg(namaKolom(syarat.field), joined);
}

QString betweenWords(const Condition &syarat, const WilayahDirectory &wilayah)
{
    const Value low = syarat.values.empty() ? Value() : syarat.values.front();
    const Value high = syarat.values.size() < 2 ? Value() : syarat.values[1];
    const QString name = namaKolom(syarat.field);
    const QString lowText = filterValueText(syarat.field, low, wilayah);
    const QString highText = filterValueText(syarat.field, high, wilayah);
    QString words;
    if (high.isEmpty())
        words = filterWord(QT_TRANSLATE_NOOP("Saring", "%1 mulai %2")).arg(name, lowText);
    else if (low.isEmpty())
        words = filterWord(QT_TRANSLATE_NOOP("Saring", "%1 sampai %2")).arg(name, highText);
    else
        words = filterWord(QT_TRANSLATE_NOOP("Saring", "%1 %2 – %3")).arg(name, lowText, highText);
    return syarat.negated ? filterWord(QT_TRANSLATE_NOOP("Saring", "Bukan: %1")).arg(words) : words;
}

} // namespace

QString kataSaring(const Condition &syarat, const WilayahDirectory &wilayah)
{
    const QString name = namaKolom(syarat.field);
    const bool empty = (syarat.kind == Condition::Kind::Empty) != syarat.negated;
    switch (syarat.kind) {
    case Condition::Kind::OneOf: return oneOfWords(syarat, wilayah);
    case Condition::Kind::Between: return betweenWords(syarat, wilayah);
    case Condition::Kind::Contains: {
        const char *form = syarat.negated ? QT_TRANSLATE_NOOP("Saring", "%1 tidak memuat \"%2\"")
                                          : QT_TRANSLATE_NOOP("Saring", "%1 memuat \"%2\"");
        return filterWord(form).arg(name, syarat.values.empty() ? QString() : syarat.values.front().text());
    }
    case Condition::Kind::Empty:
    case Condition::Kind::Filled:
        return filterWord(empty ? QT_TRANSLATE_NOOP("Saring", "%1: kosong")
                                : QT_TRANSLATE_NOOP("Saring", "%1: terisi"))
            .arg(name);
    }
    return name;
}

} // namespace lumbung
