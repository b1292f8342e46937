// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/openapidoc.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    static const QMap<QString, QJsonValue::Type> types{{u"object"_qs, QJsonValue::Object},
                                                       {u"array"_qs, QJsonValue::Array},
                                                       {u"string"_qs, QJsonValue::String},
                                                       {u"boolean"_qs, QJsonValue::Bool},
                                                       {u"null"_qs, QJsonValue::Null}};
    return value.type() == types.value(type, QJsonValue::Undefined);
}

bool hasOneOf(const QJsonValue &value, const QJsonValue &types)
{
    if (types.isUndefined())
        return true;
    const QJsonArray list = types.isArray() ? types.toArray() : QJsonArray{types};
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue &type) { return hasType(value, type.toString()); });
}

} // namespace

OpenApiDoc::OpenApiDoc(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_root = QJsonDocument::fromJson(file.readAll()).object();
}

QSet<QString> OpenApiDoc::routes() const
{
    QSet<QString> routes;
    const QJsonObject paths = m_root[u"paths"].toObject();
    for (const QString &path : paths.keys())
        for (const QString &method : paths[path].toObject().keys())
            routes << method.toUpper() + u' ' + path;
    return routes;
}

QJsonObject OpenApiDoc::operationOf(const QString &route) const
{
    return m_root[u"paths"][route.section(u' ', 1)][route.section(u' ', 0, 0).toLower()].toObject();
}

bool OpenApiDoc::wantsToken(const QString &route) const
{
    return operationOf(route)[u"security"].toArray() == QJsonArray{QJsonObject{{u"akses"_qs, QJsonArray()}}};
}

QList<int> OpenApiDoc::statuses(const QString &route) const
{
    QList<int> statuses;
    for (const QString &status : operationOf(route)[u"responses"].toObject().keys())
        statuses << status.toInt();
    return statuses;
}

QStringList OpenApiDoc::differences(const QString &route, const RawClient::Answer &answer) const
{
    const QJsonObject responses = operationOf(route)[u"responses"].toObject();
    const QString status = QString::number(answer.status);
    if (!responses.contains(status))
        return {u"status "_qs + status};
    const QJsonObject content = responses[status][u"content"].toObject();
    const QString type = QString::fromLatin1(answer.fields.value("content-type").split(';').first());
    if (content.isEmpty())
        return answer.body.isEmpty() ? QStringList() : QStringList{u"a body where none is documented"_qs};
    if (!content.contains(type))
        return {u"type "_qs + type};
    QStringList found;
    if (type == u"application/json")
        check(content[type][u"schema"].toObject(), QJsonDocument::fromJson(answer.body).object(), u"body"_qs,
              found);
    return found;
}

QJsonObject OpenApiDoc::resolve(const QJsonObject &schema) const
{
    const QString name = schema[u"$ref"].toString().section(u'/', -1);
    return name.isEmpty() ? schema : m_root[u"components"][u"schemas"][name].toObject();
}

void OpenApiDoc::check(const QJsonObject &given, const QJsonValue &value, const QString &where,
                       QStringList &found) const
{
    const QJsonObject schema = resolve(given);
    if (!hasOneOf(value, schema[u"type"]))
        found << where + u" is no "_qs + schema[u"type"].toVariant().toStringList().join(u'/');
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        found << where + u" is none of the enum"_qs;
    if (value.isObject())
        checkObject(schema, value.toObject(), where, found);
    if (!value.isArray())
        return;
    const QJsonArray items = value.toArray();
    if (items.size() < schema[u"minItems"].toInt())
        found << where + u" is too short"_qs;
    for (qsizetype i = 0; i < items.size(); ++i)
        check(schema[u"items"].toObject(), items[i], u"%1[%2]"_qs.arg(where).arg(i), found);
}

void OpenApiDoc::checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &where,
                             QStringList &found) const
{
    for (const QJsonValue &name : schema[u"required"].toArray())
        if (!object.contains(name.toString()))
            found << where + u" has no "_qs + name.toString();
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString inside = where + u'.' + member.key();
        if (properties.contains(member.key()))
            check(properties[member.key()].toObject(), *member, inside, found);
        else if (schema.contains(u"additionalProperties"))
            check(schema[u"additionalProperties"].toObject(), *member, inside, found);
        else if (!properties.isEmpty())
            found << inside + u" is not documented"_qs;
    }
}

} // namespace lumbung
