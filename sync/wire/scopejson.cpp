// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/scopejson.h"

#include <QCryptographicHash>
#include <QStringList>

namespace lumbung {

namespace {

constexpr qint64 scopeMax = 9999;
constexpr qint64 seqMax = qint64(1) << 53;

QString nomor(Scope scope)
{
    return QString::number(numberOf(scope));
}

} // namespace

std::optional<Scope> scopeOfJson(const QJsonValue &json)
{
    const auto number = bulatOf(json);
    if (!number || *number < 0 || *number > scopeMax)
        return std::nullopt;
    return scopeOf(*number);
}

std::optional<Scope> scopeOfTeks(QStringView teks)
{
    bool ok = false;
    const int number = teks.toInt(&ok);
    if (!ok || number < 0 || number > scopeMax || teks.size() > 4)
        return std::nullopt;
    return scopeOf(number);
}

QJsonObject vektorToJson(const VektorScope &vektor)
{
    QJsonObject json;
    for (const auto &[scope, seq] : vektor)
        json.insert(nomor(scope), seq);
    return json;
}

VektorScope vektorOfJson(const QJsonObject &json, const QString &tempat, GalatBentuk &galat)
{
    BacaObjek baca(json, tempat, galat);
    VektorScope vektor;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (const auto scope = scopeOfTeks(it.key()))
            vektor[*scope] = baca.urutan(it.key());
        else
            baca.tolak(it.key());
    }
    return vektor;
}

QJsonArray himpunanToJson(const std::set<Scope> &scopes)
{
    QJsonArray json;
    for (const Scope scope : scopes)
        json.append(numberOf(scope));
    return json;
}

std::set<Scope> himpunanOfJson(const QJsonArray &json, const QString &tempat, GalatBentuk &galat)
{
    std::set<Scope> scopes;
    for (const QJsonValue &value : json) {
        if (const auto scope = scopeOfJson(value))
            scopes.insert(*scope);
        else
            galat = galat.value_or(galatBentuk(tempat));
    }
    return scopes;
}

QString vektorToTeks(const VektorScope &vektor)
{
    QStringList parts;
    for (const auto &[scope, seq] : vektor)
        parts << nomor(scope) + u':' + QString::number(seq);
    return parts.join(u',');
}

VektorScope vektorOfTeks(const QString &teks, GalatBentuk &galat)
{
    VektorScope vektor;
    for (const QString &part : teks.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const auto scope = scopeOfTeks(QStringView(part).left(std::max<qsizetype>(colon, 0)));
        bool ok = false;
        const qint64 seq = QStringView(part).mid(colon + 1).toLongLong(&ok);
        if (!scope || !ok || seq < 0 || seq > seqMax)
            galat = galat.value_or(galatBentuk(QStringLiteral("s")));
        else
            vektor[*scope] = seq;
    }
    return vektor;
}

QByteArray cernaVektor(const VektorScope &vektor)
{
    return QCryptographicHash::hash(vektorToTeks(vektor).toLatin1(), QCryptographicHash::Sha256).toHex().left(16);
}

} // namespace lumbung
