// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/salam.h"

#include "sync/wire/bacabadan.h"

#include <QJsonArray>

namespace lumbung {

namespace {

constexpr qint64 versiMax = 1'000'000;

Rentang readRange(BacaObjek &baca, QStringView key)
{
    const QJsonArray pair = baca.larik(key, BacaObjek::Ada::Wajib, 2);
    const auto from = bulatOf(pair.at(0));
    const auto to = bulatOf(pair.at(1));
    if (!from || !to || *from < 0 || *to < *from || *to > versiMax) {
        baca.tolak(key);
        return {};
    }
    return {*from, *to};
}

VektorScope readScopes(BacaObjek &baca)
{
    VektorScope scopes;
    for (const QJsonValue &value : baca.larik(u"scopes", BacaObjek::Ada::Boleh)) {
        const auto scope = scopeOfJson(value.toArray().at(0));
        const auto head = bulatOf(value.toArray().at(1));
        if (!scope || !head || *head < 0)
            baca.tolak(u"scopes");
        else
            scopes[*scope] = *head;
    }
    return scopes;
}

bool sameAkun(const Pemakai &a, const Pemakai &b)
{
    return a.id == b.id && a.nama == b.nama && a.peran == b.peran && a.wilayah == b.wilayah && a.unit == b.unit;
}

} // namespace

bool operator==(const Salam &a, const Salam &b)
{
    const bool akun = a.akun.has_value() == b.akun.has_value() && (!a.akun || sameAkun(*a.akun, *b.akun));
    return akun && a.proto == b.proto && a.skema == b.skema && a.waktu == b.waktu && a.epoch == b.epoch &&
           a.scopes == b.scopes;
}

QJsonObject akunToJson(const Pemakai &akun)
{
    QJsonObject json{{u"id"_qs, akun.id},
                     {u"nama"_qs, akun.nama},
                     {u"peran"_qs, keyOf(akun.peran)},
                     {u"wilayah"_qs, numberOf(akun.wilayah)}};
    if (!akun.unit.isEmpty())
        json.insert(u"unit"_qs, akun.unit);
    return json;
}

Pemakai akunOfJson(const QJsonObject &json, const QString &tempat, GalatBentuk &galat)
{
    BacaObjek baca(json, tempat, galat);
    Pemakai akun;
    akun.id = baca.uuid(u"id");
    akun.nama = baca.teks(u"nama");
    akun.peran = baca.pilihan(u"peran", &peranOfKey, Peran::FrontOffice);
    const auto wilayah = scopeOfJson(json.value(u"wilayah"));
    if (!wilayah)
        baca.tolak(u"wilayah");
    akun.wilayah = wilayah.value_or(Scope::Nasional);
    akun.unit = baca.teks(u"unit", BacaObjek::Ada::Boleh);
    return akun;
}

QByteArray tulisSalam(const Salam &salam)
{
    QJsonObject json{{u"proto"_qs, QJsonArray{salam.proto.dari, salam.proto.sampai}},
                     {u"schema"_qs, QJsonArray{salam.skema.dari, salam.skema.sampai}},
                     {u"waktu"_qs, salam.waktu}};
    if (salam.akun) {
        QJsonArray scopes;
        for (const auto &[scope, head] : salam.scopes)
            scopes.append(QJsonArray{numberOf(scope), head});
        json.insert(u"epoch"_qs, salam.epoch);
        json.insert(u"akun"_qs, akunToJson(*salam.akun));
        json.insert(u"scopes"_qs, scopes);
    }
    return tulisBadan(json);
}

Result<Salam> bacaSalam(const QByteArray &badan)
{
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    Salam salam{readRange(baca, u"proto"), readRange(baca, u"schema")};
    salam.waktu = baca.urutan(u"waktu", BacaObjek::Ada::Boleh);
    if (json->contains(u"akun")) {
        salam.epoch = baca.teks(u"epoch");
        salam.akun = akunOfJson(baca.objek(u"akun"), u"akun"_qs, galat);
        salam.scopes = readScopes(baca);
    }
    if (galat)
        return *galat;
    return salam;
}

} // namespace lumbung
