// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordjson.h"

#include "core/domain/asaljson.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/jsonappend.h"
#include "core/domain/jsontext.h"

#include <algorithm>
#include <map>

namespace lumbung {

namespace {

/// Place of each field among all keys in alphabetical order.
std::vector<int> placesByKey()
{
    std::vector<Field> fields;
    for (const FieldSpec &one : fieldCatalogue())
        fields.push_back(one.field);
    std::ranges::sort(fields, {}, [](Field field) { return QByteArrayView(spec(field).key); });
    std::vector<int> places(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i)
        places[static_cast<std::size_t>(fields[i])] = static_cast<int>(i);
    return places;
}

/// What `of` yields of each item is its field; answers the items in the order in which an object keeps them.
template <typename Items, typename FieldOf>
auto byKey(const Items &items, FieldOf of)
{
    static const std::vector<int> places = placesByKey();
    std::vector<decltype(&*items.begin())> ordered;
    ordered.reserve(items.size());
    for (const auto &item : items)
        ordered.push_back(&item);
    std::ranges::sort(ordered, {}, [of](const auto *item) { return places[static_cast<std::size_t>(of(*item))]; });
    return ordered;
}

constexpr auto firstOf = [](const auto &pair) { return pair.first; };

/// {"b":5,"v":7}, or {"b":5} of a guard.
QJsonObject changeObject(const FieldChange &change)
{
    QJsonObject pair{{QStringLiteral("b"), change.before.toJson()}};
    if (!(change.before == change.after))
        pair.insert(QStringLiteral("v"), change.after.toJson());
    return pair;
}

void appendChanges(QByteArray &out, const std::vector<FieldChange> &changes)
{
    JsonObjectText object(out);
    for (const FieldChange *change : byKey(changes, [](const FieldChange &one) { return one.field; })) {
        JsonObjectText pair(object.key(spec(change->field).key));
        appendJson(pair.key("b"), change->before);
        if (!(change->before == change->after))
            appendJson(pair.key("v"), change->after);
    }
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
    return QString::fromUtf8(changesText(changes));
}

QByteArray changesText(const std::vector<FieldChange> &changes)
{
    QByteArray out;
    appendChanges(out, changes);
    return out;
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

void appendValues(QByteArray &out, const Record &isian)
{
    JsonObjectText object(out);
    for (const Record::Entry *entry : byKey(isian, firstOf))
        if (!entry->second.isEmpty())
            appendJson(object.key(spec(entry->first).key), entry->second);
}

QByteArray valuesText(const Record &isian)
{
    QByteArray out;
    appendValues(out, isian);
    return out;
}

Record valuesOfJson(const QJsonObject &json)
{
    std::vector<Record::Entry> entries;
    entries.reserve(static_cast<std::size_t>(json.size()));
    for (auto it = json.begin(); it != json.end(); ++it)
        if (const auto field = fieldOfKey(it.key()))
            entries.emplace_back(*field, Value::fromJson(spec(*field).type, *it));
    return Record(std::move(entries));
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

void appendExceptions(QByteArray &out, const std::map<Field, Asal> &exceptions)
{
    JsonObjectText object(out);
    for (const auto *entry : byKey(exceptions, firstOf))
        appendAsal(object.key(spec(entry->first).key), entry->second);
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
