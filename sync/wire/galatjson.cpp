// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/galatjson.h"

#include "core/domain/sinkron/bacaobjek.h"
#include "sync/wire/bacabadan.h"

namespace lumbung {

namespace {

constexpr qsizetype galatMax = 64 * 1024;
constexpr qsizetype faktaMax = 20;

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403: return ErrorKind::Refused;
    case 404: return ErrorKind::Missing;
    case 409:
    case 410: return ErrorKind::Conflict;
    default: return status >= 500 || status == 429 ? ErrorKind::Storage : ErrorKind::Input;
    }
}

QVariantMap readFacts(const QJsonObject &json)
{
    QVariantMap facts;
    for (auto it = json.begin(); it != json.end() && facts.size() < faktaMax; ++it) {
        if (const auto number = bulatOf(*it))
            facts.insert(it.key(), *number);
        else if (it->isBool())
            facts.insert(it.key(), it->toBool());
        else if (it->isString())
            facts.insert(it.key(), it->toString().left(200));
    }
    return facts;
}

} // namespace

QByteArray tulisGalat(const Error &galat)
{
    QJsonObject facts;
    for (auto it = galat.facts.begin(); it != galat.facts.end(); ++it)
        facts.insert(it.key(), QJsonValue::fromVariant(*it));
    return tulisBadan({{u"galat"_qs, QJsonObject{{u"kode"_qs, galat.code}, {u"fakta"_qs, facts}}}});
}

std::optional<Error> bacaGalat(int status, const QByteArray &badan)
{
    if (badan.size() > galatMax)
        return std::nullopt;
    const auto json = bacaBadan(badan);
    if (!json)
        return std::nullopt;
    GalatBentuk unfit;
    BacaObjek baca(json->value(u"galat").toObject(), {}, unfit);
    const QString code = baca.teks(u"kode", BacaObjek::Ada::Wajib, 100);
    const QJsonObject facts = baca.objek(u"fakta", BacaObjek::Ada::Boleh);
    if (unfit)
        return std::nullopt;
    return Error{kindOf(status), code, readFacts(facts)};
}

} // namespace lumbung
