// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/kepalapaket.h"

#include "sync/wire/bacabadan.h"
#include "sync/wire/scopejson.h"

namespace lumbung {

namespace {

constexpr qsizetype barisMax = 2'000; ///< scopes: Indonesia has 514 kabupaten, 38 provinces and the nation
constexpr qsizetype cernaIsiBytes = 32;

QJsonObject barisToJson(const BarisPaket &baris)
{
    QJsonObject jumlah;
    for (const auto &[key, banyak] : baris.jumlah)
        jumlah.insert(key, banyak);
    return {{u"scope"_qs, numberOf(baris.scope)},
            {u"dari"_qs, baris.dari},
            {u"sampai"_qs, baris.sampai},
            {u"jumlah"_qs, jumlah}};
}

BarisPaket barisOfJson(const QJsonObject &json, const QString &tempat, GalatBentuk &galat)
{
    BacaObjek baca(json, tempat, galat);
    BarisPaket baris;
    const auto scope = scopeOfJson(json.value(u"scope"));
    if (!scope)
        baca.tolak(u"scope");
    baris.scope = scope.value_or(Scope::Nasional);
    baris.dari = baca.urutan(u"dari");
    baris.sampai = baca.urutan(u"sampai");
    const QJsonObject jumlah = baca.objek(u"jumlah");
    for (auto it = jumlah.begin(); it != jumlah.end(); ++it) {
        const auto banyak = bulatOf(*it);
        if (!banyak || *banyak < 0 || it.key().size() > 100 || !teksSah(it.key()))
            baca.tolak(u"jumlah");
        else
            baris.jumlah.emplace(it.key(), *banyak);
    }
    return baris;
}

} // namespace

QByteArray tulisKepala(const KepalaTertulis &tertulis)
{
    const KepalaPaket &kepala = tertulis.kepala;
    QJsonArray rows;
    for (const BarisPaket &baris : kepala.isi)
        rows.append(barisToJson(baris));
    QJsonObject json{
        {u"jenis"_qs, keyOf(kepala.jenis)}, {u"nomor"_qs, kepala.nomor},
        {u"urut"_qs, kepala.urut},          {u"perangkat"_qs, kepala.perangkat.text()},
        {u"akun"_qs, kepala.akun},          {u"kantor"_qs, kepala.kantor},
        {u"pada"_qs, kepala.pada},          {u"isi"_qs, rows},
        {u"masih"_qs, kepala.masih},        {u"cerna"_qs, QString::fromLatin1(tertulis.cerna.toHex())}};
    if (!kepala.untuk.isEmpty())
        json.insert(u"untuk"_qs, kepala.untuk);
    return tulisBadan(json);
}

Result<KepalaTertulis> bacaKepala(const QByteArray &badan)
{
    using Ada = BacaObjek::Ada;
    auto json = bacaBadan(badan);
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    KepalaTertulis tertulis;
    KepalaPaket &kepala = tertulis.kepala;
    kepala.jenis = baca.pilihan(u"jenis", &jenisPaketOfKey, KepalaPaket::Jenis::Kirim);
    kepala.nomor = baca.uuid(u"nomor");
    kepala.urut = baca.urutan(u"urut");
    kepala.untuk = baca.uuid(u"untuk", kepala.jenis == KepalaPaket::Jenis::Balasan ? Ada::Wajib : Ada::Boleh);
    kepala.perangkat = PerangkatId(baca.uuid(u"perangkat"));
    kepala.akun = baca.teks(u"akun", Ada::Boleh);
    kepala.kantor = baca.teks(u"kantor", Ada::Boleh);
    kepala.pada = baca.urutan(u"pada");
    kepala.masih = baca.ya(u"masih", Ada::Boleh);
    const QJsonArray rows = baca.larik(u"isi", Ada::Wajib, barisMax);
    for (qsizetype i = 0; i < rows.size() && !galat; ++i)
        kepala.isi.push_back(barisOfJson(rows.at(i).toObject(), u"isi[%1]"_qs.arg(i), galat));
    tertulis.cerna = QByteArray::fromHex(baca.teks(u"cerna").toLatin1());
    if (tertulis.cerna.size() != cernaIsiBytes)
        baca.tolak(u"cerna");
    if (galat)
        return *galat;
    return tertulis;
}

} // namespace lumbung
