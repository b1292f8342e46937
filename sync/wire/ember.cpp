// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/ember.h"

#include "core/domain/sinkron/cerna.h"
#include "sync/wire/bacabadan.h"
#include "sync/wire/scopejson.h"

#include <QJsonArray>
#include <QStringList>
#include <QUrlQuery>

namespace lumbung {

namespace {

constexpr qsizetype barisEmberMax = 500'000;

/// Sixteen bytes in hex; "" is the digest of nothing.
std::optional<QByteArray> cernaOfHex(const QString &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.toHex() != hex.toLatin1() || (!bytes.isEmpty() && bytes.size() != cernaBytes))
        return std::nullopt;
    return bytes;
}

Scope readScope(const QUrlQuery &query, GalatBentuk &galat)
{
    const auto scope = scopeOfTeks(query.queryItemValue(u"scope"_qs));
    if (!scope)
        galat = galat.value_or(galatBentuk(u"scope"_qs));
    return scope.value_or(Scope::Nasional);
}

int readBits(const QUrlQuery &query, GalatBentuk &galat)
{
    const int bits = query.queryItemValue(u"bits"_qs).toInt();
    if (bits != 4 && bits != 8)
        galat = galat.value_or(galatBentuk(u"bits"_qs));
    return bits;
}

} // namespace

QString jalurCerna(const MintaCerna &minta)
{
    const QString path = u"/v1/digest?scope="_qs + QString::number(numberOf(minta.scope));
    return minta.bits == 0 ? path : path + u"&bits="_qs + QString::number(minta.bits);
}

Result<MintaCerna> bacaKueriCerna(const QString &kueri)
{
    const QUrlQuery query(kueri);
    GalatBentuk galat;
    MintaCerna minta{readScope(query, galat), 0};
    if (query.hasQueryItem(u"bits"_qs))
        minta.bits = readBits(query, galat);
    if (galat)
        return *galat;
    return minta;
}

QByteArray tulisCerna(const BalasanCerna &balasan)
{
    QJsonArray ember;
    for (const QByteArray &satu : balasan.ember)
        ember.append(QString::fromLatin1(satu.toHex()));
    return tulisBadan({{u"seq"_qs, balasan.seq},
                       {u"cerna"_qs, QString::fromLatin1(balasan.cerna.toHex())},
                       {u"ember"_qs, ember}});
}

Result<BalasanCerna> bacaCerna(const QByteArray &badan)
{
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    BalasanCerna balasan;
    balasan.seq = baca.urutan(u"seq");
    const auto cerna = cernaOfHex(baca.teks(u"cerna", BacaObjek::Ada::Boleh));
    if (!cerna)
        baca.tolak(u"cerna");
    balasan.cerna = cerna.value_or(QByteArray());
    for (const QJsonValue &value : baca.larik(u"ember", BacaObjek::Ada::Boleh, 256)) {
        const auto satu = cernaOfHex(value.toString());
        if (!satu || !value.isString())
            baca.tolak(u"ember");
        balasan.ember.push_back(satu.value_or(QByteArray()));
    }
    if (galat)
        return *galat;
    return balasan;
}

QString jalurEmber(const MintaEmber &minta)
{
    QStringList numbers;
    for (const int ember : minta.ember)
        numbers << QString::number(ember);
    return u"/v1/bucket?scope=%1&bits=%2&b=%3"_qs.arg(numberOf(minta.scope))
        .arg(minta.bits)
        .arg(numbers.join(u','));
}

Result<MintaEmber> bacaKueriEmber(const QString &kueri)
{
    const QUrlQuery query(kueri);
    GalatBentuk galat;
    MintaEmber minta{readScope(query, galat), readBits(query, galat), {}};
    for (const QString &text : query.queryItemValue(u"b"_qs).split(u',')) {
        bool ok = false;
        const int number = text.toInt(&ok);
        if (!ok || number < 0 || number >= (1 << minta.bits))
            galat = galat.value_or(galatBentuk(u"b"_qs));
        minta.ember.push_back(number);
    }
    if (galat)
        return *galat;
    return minta;
}

QByteArray tulisEmber(const std::vector<BarisEmber> &rekam)
{
    QJsonArray rows;
    for (const BarisEmber &satu : rekam)
        rows.append(QJsonArray{keyOf(satu.kunci.jenis), satu.kunci.id, satu.versi, satu.dihapus});
    return tulisBadan({{u"rekam"_qs, rows}});
}

Result<std::vector<BarisEmber>> bacaEmber(const QByteArray &badan)
{
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    std::vector<BarisEmber> rekam;
    for (const QJsonValue &value : baca.larik(u"rekam", BacaObjek::Ada::Wajib, barisEmberMax)) {
        const QJsonArray row = value.toArray();
        const auto jenis = jenisRekamOfKey(row.at(0).toString());
        const auto versi = bulatOf(row.at(2));
        if (!jenis || !uuidSah(row.at(1).toString()) || !versi || *versi < 0 || !row.at(3).isBool())
            return galatBentuk(u"rekam["_qs + QString::number(rekam.size()) + u']');
        rekam.push_back({{*jenis, row.at(1).toString()}, *versi, row.at(3).toBool()});
    }
    if (galat)
        return *galat;
    return rekam;
}

} // namespace lumbung
