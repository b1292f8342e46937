// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/bacabadan.h"
#include "sync/wire/batas.h"
#include "sync/wire/halaman.h"

#include <QUrlQuery>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int limitBawaan = 500;
constexpr int pendekEpoch = 8;

bool cernaSah(QStringView teks)
{
    return teks.size() == 16 && std::all_of(teks.begin(), teks.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// "3201,3204"
QString awalToTeks(const std::set<Scope> &awal)
{
    QStringList teks;
    for (const Scope scope : awal)
        teks << QString::number(numberOf(scope));
    return teks.join(u',');
}

std::set<Scope> awalOfTeks(const QString &teks, BacaObjek &baca)
{
    std::set<Scope> awal;
    for (const QString &bagian : teks.split(u',', Qt::SkipEmptyParts)) {
        if (const auto scope = scopeOfTeks(bagian))
            awal.insert(*scope);
        else
            baca.tolak(u"awal");
    }
    return awal;
}

/// What both spellings of the request have in common.
void readRest(MintaPerubahan &minta, const QString &h, BacaObjek &baca)
{
    if (!h.isEmpty() && !cernaSah(h))
        baca.tolak(u"h");
    minta.h = h.toLatin1();
    if (minta.s.empty() && h.isEmpty())
        baca.tolak(u"s");
}

} // namespace

QString epochPendek(const QString &epoch)
{
    return epoch.left(pendekEpoch);
}

bool epochLain(const QString &minta, const QString &epoch)
{
    return !minta.isEmpty() && minta != epoch && (minta.size() < pendekEpoch || !epoch.startsWith(minta));
}

QString jalurPerubahan(const MintaPerubahan &minta)
{
    QString path = u"/v1/changes?"_qs;
    path += minta.h.isEmpty() ? u"s="_qs + vektorToTeks(minta.s) : u"h="_qs + QString::fromLatin1(minta.h);
    path += u"&limit="_qs + QString::number(minta.limit) + u"&epoch="_qs + minta.epoch;
    return minta.awal.empty() ? path : path + u"&awal="_qs + awalToTeks(minta.awal);
}

QByteArray tulisMintaPerubahan(const MintaPerubahan &minta)
{
    QJsonObject json{{u"limit"_qs, minta.limit}, {u"epoch"_qs, minta.epoch}};
    if (minta.h.isEmpty())
        json.insert(u"s"_qs, vektorToJson(minta.s));
    else
        json.insert(u"h"_qs, QString::fromLatin1(minta.h));
    if (!minta.awal.empty())
        json.insert(u"awal"_qs, awalToTeks(minta.awal));
    return tulisBadan(json);
}

Result<MintaPerubahan> bacaKueriPerubahan(const QString &kueri)
{
    const QUrlQuery query(kueri);
    const auto item = [&](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    GalatBentuk galat;
    BacaObjek baca({{u"epoch"_qs, item(u"epoch"_qs)}}, {}, galat);
    MintaPerubahan minta;
    minta.s = vektorOfTeks(item(u"s"_qs), galat);
    minta.epoch = baca.teks(u"epoch", BacaObjek::Ada::Boleh);
    if (query.hasQueryItem(u"limit"_qs)) {
        minta.limit = item(u"limit"_qs).toInt();
        if (minta.limit < 1 || minta.limit > halamanMax)
            baca.tolak(u"limit");
    }
    minta.awal = awalOfTeks(item(u"awal"_qs), baca);
    readRest(minta, item(u"h"_qs), baca);
    if (galat)
        return *galat;
    return minta;
}

Result<MintaPerubahan> bacaMintaPerubahan(const QByteArray &badan)
{
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    MintaPerubahan minta;
    minta.s = vektorOfJson(baca.objek(u"s", BacaObjek::Ada::Boleh), u"s"_qs, galat);
    minta.epoch = baca.teks(u"epoch", BacaObjek::Ada::Boleh);
    minta.limit = json->contains(u"limit")
                      ? static_cast<int>(baca.bulat(u"limit", BacaObjek::Ada::Wajib, 1, halamanMax))
                      : limitBawaan;
    minta.awal = awalOfTeks(baca.teks(u"awal", BacaObjek::Ada::Boleh), baca);
    readRest(minta, baca.teks(u"h", BacaObjek::Ada::Boleh), baca);
    if (galat)
        return *galat;
    return minta;
}

} // namespace lumbung
