// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/halaman.h"

#include "sync/wire/bacabadan.h"
#include "sync/wire/batas.h"

#include <QJsonArray>

namespace lumbung {

namespace {

constexpr qint64 angkaMax = qint64(1) << 53;

QJsonArray barisToJson(const BarisHalaman &baris)
{
    QJsonArray json{numberOf(baris.scope),
                    keyOf(baris.kunci.jenis),
                    baris.kunci.id,
                    baris.versi,
                    baris.seq,
                    baris.dihapus ? QJsonValue() : QJsonValue(baris.doc)};
    if (baris.pindahKe != Scope::Nasional)
        json.append(numberOf(baris.pindahKe));
    return json;
}

/// By place and without a map of names: a page holds up to 2000 of these.
std::optional<BarisHalaman> barisOfJson(const QJsonArray &json)
{
    const auto scope = scopeOfJson(json.at(0));
    const auto jenis = jenisRekamOfKey(json.at(1).toString());
    const QString id = json.at(2).toString();
    const auto versi = bulatOf(json.at(3));
    const auto seq = bulatOf(json.at(4));
    const QJsonValue doc = json.at(5);
    const auto pindah = json.size() > 6 ? scopeOfJson(json.at(6)) : Scope::Nasional;
    const auto counts = [](const std::optional<qint64> &number) {
        return number && *number >= 0 && *number <= angkaMax;
    };
    if (!scope || !jenis || !uuidSah(id) || !counts(versi) || !counts(seq) || !(doc.isNull() || doc.isObject()) ||
        !pindah || (*pindah != Scope::Nasional && !doc.isNull()))
        return std::nullopt;
    return BarisHalaman{*scope, {*jenis, id}, *versi, *seq, doc.isNull(), *pindah, doc.toObject()};
}

void readRows(Halaman &halaman, const QJsonArray &rows, GalatBentuk &galat)
{
    halaman.baris.reserve(static_cast<std::size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto baris = barisOfJson(rows.at(i).toArray());
        if (!baris) {
            galat = galat.value_or(galatBentuk(u"rows["_qs + QString::number(i) + u']'));
            return;
        }
        halaman.baris.push_back(std::move(*baris));
    }
}

QJsonArray scopesToJson(const std::vector<Scope> &scopes)
{
    QJsonArray json;
    for (const Scope scope : scopes)
        json.append(numberOf(scope));
    return json;
}

} // namespace

QByteArray tulisHalaman(const Halaman &halaman)
{
    QJsonArray rows;
    for (const BarisHalaman &baris : halaman.baris)
        rows.append(barisToJson(baris));
    QJsonObject json{{u"epoch"_qs, halaman.epoch},
                     {u"rows"_qs, rows},
                     {u"next"_qs, vektorToJson(halaman.berikut)},
                     {u"hw"_qs, vektorToJson(halaman.ujung)},
                     {u"more"_qs, halaman.masih}};
    if (!halaman.dicabut.empty())
        json.insert(u"revoked"_qs, scopesToJson(halaman.dicabut));
    return tulisBadan(json);
}

Result<Halaman> bacaHalaman(const QByteArray &badan)
{
    using Ada = BacaObjek::Ada;
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    Halaman halaman;
    halaman.epoch = baca.teks(u"epoch");
    halaman.berikut = vektorOfJson(baca.objek(u"next", Ada::Boleh), u"next"_qs, galat);
    halaman.ujung = vektorOfJson(baca.objek(u"hw", Ada::Boleh), u"hw"_qs, galat);
    halaman.masih = baca.ya(u"more", Ada::Boleh);
    readRows(halaman, baca.larik(u"rows"), galat);
    for (const QJsonValue &value : baca.larik(u"revoked", Ada::Boleh)) {
        if (const auto scope = scopeOfJson(value))
            halaman.dicabut.push_back(*scope);
        else
            baca.tolak(u"revoked");
    }
    if (galat)
        return *galat;
    return halaman;
}

QByteArray tulisMintaAmbil(const MintaAmbil &minta)
{
    QJsonArray rekam;
    for (const KunciRekam &kunci : minta.rekam)
        rekam.append(QJsonArray{keyOf(kunci.jenis), kunci.id});
    return tulisBadan({{u"scope"_qs, numberOf(minta.scope)}, {u"rekam"_qs, rekam}});
}

Result<MintaAmbil> bacaMintaAmbil(const QByteArray &badan)
{
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    const auto scope = scopeOfJson(json->value(u"scope"));
    if (!scope)
        baca.tolak(u"scope");
    MintaAmbil minta{scope.value_or(Scope::Nasional), {}};
    for (const QJsonValue &value : baca.larik(u"rekam", BacaObjek::Ada::Wajib, ambilMax)) {
        const QJsonArray pair = value.toArray();
        const auto jenis = jenisRekamOfKey(pair.at(0).toString());
        if (!jenis || !uuidSah(pair.at(1).toString()))
            baca.tolak(u"rekam");
        else
            minta.rekam.push_back({*jenis, pair.at(1).toString()});
    }
    if (galat)
        return *galat;
    return minta;
}

} // namespace lumbung
