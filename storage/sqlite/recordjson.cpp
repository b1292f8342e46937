// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/recordjson.h"

#include "core/domain/fieldcatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lumbung {

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parse(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject exceptionsObject(const std::map<Field, Asal> &exceptions)
{
    QJsonObject object;
    for (const auto &[field, asal] : exceptions)
        object.insert(keyOf(field), QJsonArray{keyOf(asal.sumber), asal.tanggal.toString(Qt::ISODate)});
    return object;
}

std::map<Field, Asal> exceptionsOfObject(const QJsonObject &object)
{
    std::map<Field, Asal> exceptions;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray pair = it->toArray();
        const auto field = fieldOfKey(it.key());
        const auto sumber = sumberOfKey(pair.at(0).toString());
        if (field && sumber)
            exceptions[*field] = {*sumber, QDate::fromString(pair.at(1).toString(), Qt::ISODate)};
    }
    return exceptions;
}

} // namespace

QString changesToJson(const std::vector<FieldChange> &changes)
{
    QJsonObject object;
    for (const FieldChange &change : changes)
        object.insert(keyOf(change.field), QJsonObject{{QStringLiteral("b"), change.before.toJson()},
                                                       {QStringLiteral("v"), change.after.toJson()}});
    return compact(object);
}

std::vector<FieldChange> changesOfJson(const QString &json)
{
    std::vector<FieldChange> changes;
    const QJsonObject object = parse(json);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field = fieldOfKey(it.key());
        if (!field)
            continue;
        const QJsonObject pair = it->toObject();
        const FieldType type = spec(*field).type;
        changes.push_back(
            {*field, Value::fromJson(type, pair.value(u"b")), Value::fromJson(type, pair.value(u"v"))});
    }
    std::sort(changes.begin(), changes.end(),
              [](const FieldChange &a, const FieldChange &b) { return a.field < b.field; });
    return changes;
}

QString recordToJson(const Record &isian, const AsalIsian &asal, qint64 versi)
{
    QJsonObject object{{QStringLiteral("isian"), valuesToJson(isian)},
                       {QStringLiteral("sumber"), keyOf(asal.bawaan.sumber)},
                       {QStringLiteral("tgl"), asal.bawaan.tanggal.toString(Qt::ISODate)},
                       {QStringLiteral("versi"), versi}};
    if (!asal.khusus.empty())
        object.insert(QStringLiteral("asal"), exceptionsObject(asal.khusus));
    return compact(object);
}

RecordJson recordOfJson(const QString &json)
{
    const QJsonObject object = parse(json);
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

QString exceptionsToJson(const std::map<Field, Asal> &exceptions)
{
    return exceptions.empty() ? QString() : compact(exceptionsObject(exceptions));
}

std::map<Field, Asal> exceptionsOfJson(const QString &json)
{
    return json.isEmpty() ? std::map<Field, Asal>() : exceptionsOfObject(parse(json));
}

} // namespace lumbung
