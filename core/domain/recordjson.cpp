// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordjson.h"

#include "core/domain/asaljson.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/jsontext.h"

#include <map>

namespace lumbung {

namespace {

/// {"b":5,"v":7}, or {"b":5} of a guard.
QJsonObject changeObject(const FieldChange &change)
{
    QJsonObject pair{{QStringLiteral("b"), change.before.toJson()}};
    if (!(change.before == change.after))
        pair.insert(QStringLiteral("v"), change.after.toJson());
    return pair;
}

} // namespace

QJsonObject changesObject(const std::vector<FieldChange> &changes)
{
    QJsonObject object;
    for (const FieldChange &change : changes)
        object.insert(keyOf(change.field), changeObject(change));
    return object;
}

std::vector<FieldChange> changesOfObject(const QJsonObject &object)
{
    std::map<Field, FieldChange> ordered;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = fieldOfKey(it.key());
        if (!field)
            continue;
        const QJsonObject pair = it->toObject();
        const FieldType type = spec(*field).type;
        const QJsonValue before = pair.value(u"b");
        // A guard says only what was seen.
        ordered.emplace(*field,
                        FieldChange{*field, Value::fromJson(type, before),
                                    Value::fromJson(type, pair.contains(u"v") ? pair.value(u"v") : before)});
    }
    std::vector<FieldChange> changes;
    changes.reserve(ordered.size());
    for (auto &[field, change] : ordered)
        changes.push_back(std::move(change));
    return changes;
}

QString changesToJson(const std::vector<FieldChange> &changes)
{
    return QString::fromUtf8(compactJson(changesObject(changes)));
}

std::vector<FieldChange> changesOfJson(const QString &json)
{
    return changesOfObject(objectOfJson(json.toUtf8()));
}

QString recordToJson(const Record &isian, const AsalIsian &asal, qint64 versi)
{
    QJsonObject object{{QStringLiteral("isian"), valuesToJson(isian)},
                       {QStringLiteral("sumber"), keyOf(asal.bawaan.sumber)},
                       {QStringLiteral("tgl"), asal.bawaan.tanggal.toString(Qt::ISODate)},
                       {QStringLiteral("versi"), versi}};
    if (!asal.khusus.empty())
        object.insert(QStringLiteral("asal"), exceptionsObject(asal.khusus));
    return QString::fromUtf8(compactJson(object));
}

RecordJson recordOfJson(const QString &json)
{
    const QJsonObject object = objectOfJson(json.toUtf8());
    RecordJson record;
    record.isian = valuesOfJson(object.value(u"isian").toObject());
    record.asal.bawaan = {sumberOfKey(object.value(u"sumber").toString()).value_or(Sumber::Manual),
                          QDate::fromString(object.value(u"tgl").toString(), Qt::ISODate)};
    record.asal.khusus = exceptionsOfObject(object.value(u"asal").toObject());
    record.versi = object.value(u"versi").toInteger();
    return record;
}

QJsonObject valuesToJson(const Record &isian)
{
    QJsonObject object;
    for (const auto &[field, value] : isian)
        if (!value.isEmpty())
            object.insert(keyOf(field), value.toJson());
    return object;
}

Record valuesOfJson(const QJsonObject &json)
{
    Record isian;
    for (auto it = json.begin(); it != json.end(); ++it)
        if (const auto field = fieldOfKey(it.key()))
            isian.set(*field, Value::fromJson(spec(*field).type, *it));
    return isian;
}

QJsonObject exceptionsObject(const std::map<Field, Asal> &exceptions)
{
    QJsonObject object;
    for (const auto &[field, asal] : exceptions)
        object.insert(keyOf(field), asalToJson(asal));
    return object;
}

std::map<Field, Asal> exceptionsOfObject(const QJsonObject &object)
{
    std::map<Field, Asal> exceptions;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto field = fieldOfKey(it.key()))
            exceptions[*field] = asalOfJson(*it);
    return exceptions;
}

QString exceptionsToJson(const std::map<Field, Asal> &exceptions)
{
    return exceptions.empty() ? QString() : QString::fromUtf8(compactJson(exceptionsObject(exceptions)));
}

std::map<Field, Asal> exceptionsOfJson(const QString &json)
{
    return json.isEmpty() ? std::map<Field, Asal>() : exceptionsOfObject(objectOfJson(json.toUtf8()));
}

} // namespace lumbung
