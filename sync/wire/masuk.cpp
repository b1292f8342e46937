// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/masuk.h"

#include "sync/wire/bacabadan.h"

#include <QJsonArray>

namespace lumbung {

namespace {

constexpr qsizetype rahasiaMax = 1'000; ///< characters of a password or a token
constexpr qint64 berlakuMax = 86'400;

/// Reads a whole body with , which notes what does not fit.
template <typename Pesan, typename Read>
Result<Pesan> bacaPesan(const QByteArray &badan, Read read)
{
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    Pesan pesan = read(baca, galat);
    if (galat)
        return *galat;
    return pesan;
}

/// Keys for packages stand in the member "paket"; left out when there are none.
QJsonObject denganKunci(QJsonObject json, const KunciPaket &kunci)
{
    if (kunci.ada())
        json.insert(u"paket"_qs, teksKunci(kunci));
    return json;
}

KunciPaket bacaKunci(BacaObjek &baca)
{
    const QString teks = baca.teks(u"paket", BacaObjek::Ada::Boleh);
    if (teks.isEmpty())
        return {};
    const auto kunci = kunciOfTeks(teks);
    if (!kunci)
        baca.tolak(u"paket");
    return kunci.value_or(KunciPaket());
}

QJsonValue waktuToJson(const QDateTime &waktu)
{
    return waktu.isValid() ? QJsonValue(waktu.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime readTime(BacaObjek &baca, QStringView key)
{
    const qint64 ms = baca.urutan(key, BacaObjek::Ada::Boleh);
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace

QByteArray tulisMintaDaftar(const MintaDaftar &minta)
{
    return tulisBadan(denganKunci({{u"kode"_qs, minta.kode},
                                   {u"sandi"_qs, minta.sandi},
                                   {u"perangkat"_qs, minta.perangkat.text()},
                                   {u"nama"_qs, minta.nama}},
                                  minta.paket));
}

Result<MintaDaftar> bacaMintaDaftar(const QByteArray &badan)
{
    return bacaPesan<MintaDaftar>(badan, [](BacaObjek &baca, GalatBentuk &) {
        return MintaDaftar{baca.teks(u"kode"), baca.teks(u"sandi", BacaObjek::Ada::Wajib, rahasiaMax),
                           PerangkatId(baca.uuid(u"perangkat")), baca.teks(u"nama"), bacaKunci(baca)};
    });
}

QByteArray tulisMintaToken(const MintaToken &minta)
{
    return tulisBadan({{u"segar"_qs, minta.segar}, {u"perangkat"_qs, minta.perangkat.text()}});
}

Result<MintaToken> bacaMintaToken(const QByteArray &badan)
{
    return bacaPesan<MintaToken>(badan, [](BacaObjek &baca, GalatBentuk &) {
        return MintaToken{baca.teks(u"segar", BacaObjek::Ada::Wajib, rahasiaMax),
                          PerangkatId(baca.uuid(u"perangkat"))};
    });
}

QByteArray tulisMintaPerangkat(const MintaPerangkat &minta)
{
    return tulisBadan(denganKunci({{u"perangkat"_qs, minta.perangkat.text()},
                                   {u"nama"_qs, minta.nama},
                                   {u"menggantikan"_qs, minta.menggantikan.text()}},
                                  minta.paket));
}

Result<MintaPerangkat> bacaMintaPerangkat(const QByteArray &badan)
{
    return bacaPesan<MintaPerangkat>(badan, [](BacaObjek &baca, GalatBentuk &) {
        return MintaPerangkat{PerangkatId(baca.uuid(u"perangkat")), baca.teks(u"nama", BacaObjek::Ada::Boleh),
                              PerangkatId(baca.uuid(u"menggantikan")), bacaKunci(baca)};
    });
}

QByteArray tulisToken(const TokenPasangan &token)
{
    return tulisBadan(denganKunci({{u"akses"_qs, token.akses},
                                   {u"segar"_qs, token.segar},
                                   {u"berlaku"_qs, token.berlaku},
                                   {u"akun"_qs, akunToJson(token.akun)}},
                                  token.paket));
}

Result<TokenPasangan> bacaToken(const QByteArray &badan)
{
    return bacaPesan<TokenPasangan>(badan, [](BacaObjek &baca, GalatBentuk &galat) {
        TokenPasangan token;
        token.akses = baca.teks(u"akses", BacaObjek::Ada::Wajib, rahasiaMax);
        token.segar = baca.teks(u"segar", BacaObjek::Ada::Wajib, rahasiaMax);
        token.berlaku = static_cast<int>(baca.bulat(u"berlaku", BacaObjek::Ada::Wajib, 1, berlakuMax));
        token.akun = akunOfJson(baca.objek(u"akun"), u"akun"_qs, galat);
        token.paket = bacaKunci(baca);
        return token;
    });
}

QByteArray tulisPerangkat(const std::vector<BarisPerangkat> &perangkat)
{
    QJsonArray rows;
    for (const BarisPerangkat &satu : perangkat)
        rows.append(QJsonObject{{u"id"_qs, satu.id.text()},
                                {u"nama"_qs, satu.nama},
                                {u"akun"_qs, satu.akun},
                                {u"terdaftar"_qs, waktuToJson(satu.terdaftar)},
                                {u"terakhir"_qs, waktuToJson(satu.terakhir)},
                                {u"dicabut"_qs, satu.dicabut}});
    return tulisBadan({{u"perangkat"_qs, rows}});
}

Result<std::vector<BarisPerangkat>> bacaPerangkat(const QByteArray &badan)
{
    using Rows = std::vector<BarisPerangkat>;
    return bacaPesan<Rows>(badan, [](BacaObjek &baca, GalatBentuk &galat) {
        Rows rows;
        for (const QJsonValue &value : baca.larik(u"perangkat")) {
            BacaObjek satu(value.toObject(), u"perangkat["_qs + QString::number(rows.size()) + u']', galat);
            rows.push_back({PerangkatId(satu.uuid(u"id")), satu.teks(u"nama", BacaObjek::Ada::Boleh),
                            satu.teks(u"akun", BacaObjek::Ada::Boleh), readTime(satu, u"terdaftar"),
                            readTime(satu, u"terakhir"), satu.ya(u"dicabut", BacaObjek::Ada::Boleh)});
        }
        return rows;
    });
}

} // namespace lumbung
