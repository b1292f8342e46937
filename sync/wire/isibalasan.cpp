// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/isibalasan.h"

#include "sync/wire/bacabadan.h"
#include "sync/wire/bagianpaket.h"
#include "sync/wire/batas.h"

namespace lumbung {

namespace {

constexpr std::size_t bagianDepan = 2; ///< index and hello

QJsonObject daftarIsi(const IsiBalasan &isi)
{
    QJsonArray jawaban, halaman;
    for (const JawabanPaket &satu : isi.jawaban)
        jawaban.append(QJsonArray{numberOf(satu.scope), satu.status});
    for (const HalamanPaket &satu : isi.halaman)
        halaman.append(vektorToJson(satu.dari));
    QJsonObject cerna;
    for (const auto &[scope, satu] : isi.cerna)
        cerna.insert(QString::number(numberOf(scope)),
                     QJsonArray{satu.seq, QString::fromLatin1(satu.cerna.toHex())});
    return {{u"proto"_qs, protoKini},
            {u"nomor"_qs, isi.nomor},
            {u"untuk"_qs, isi.untuk},
            {u"urut"_qs, isi.urut},
            {u"perangkat"_qs, isi.perangkat.text()},
            {u"minta"_qs, isi.epochMinta},
            {u"jawaban"_qs, jawaban},
            {u"halaman"_qs, halaman},
            {u"ulang"_qs, vektorToJson(isi.mulaiUlang)},
            {u"awal"_qs, himpunanToJson(isi.awal)},
            {u"cerna"_qs, cerna},
            {u"masih"_qs, isi.masih}};
}

void bacaJawaban(IsiBalasan &isi, const QJsonArray &json, GalatBentuk &galat)
{
    for (const QJsonValue &value : json) {
        const QJsonArray satu = value.toArray();
        const auto scope = scopeOfJson(satu.at(0));
        const auto status = bulatOf(satu.at(1));
        if (!scope || !status || *status < 200 || *status > 599)
            galat = galat.value_or(galatBentuk(u"jawaban"_qs));
        else
            isi.jawaban.push_back({*scope, static_cast<int>(*status), {}});
    }
}

void bacaCernaScope(IsiBalasan &isi, const QJsonObject &json, GalatBentuk &galat)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto scope = scopeOfTeks(it.key());
        const auto seq = bulatOf(it->toArray().at(0));
        if (!scope || !seq || *seq < 0)
            galat = galat.value_or(galatBentuk(u"cerna"_qs));
        else
            isi.cerna[*scope] = {*seq, QByteArray::fromHex(it->toArray().at(1).toString().toLatin1()), {}};
    }
}

IsiBalasan bacaDaftarIsi(BacaObjek &baca, GalatBentuk &galat)
{
    using Ada = BacaObjek::Ada;
    IsiBalasan isi;
    isi.nomor = baca.uuid(u"nomor");
    isi.untuk = baca.uuid(u"untuk");
    isi.urut = baca.urutan(u"urut");
    isi.perangkat = PerangkatId(baca.uuid(u"perangkat"));
    isi.epochMinta = baca.teks(u"minta", Ada::Boleh);
    isi.masih = baca.ya(u"masih", Ada::Boleh);
    isi.mulaiUlang = vektorOfJson(baca.objek(u"ulang", Ada::Boleh), u"ulang"_qs, galat);
    isi.awal = himpunanOfJson(baca.larik(u"awal", Ada::Boleh), u"awal"_qs, galat);
    bacaJawaban(isi, baca.larik(u"jawaban"), galat);
    bacaCernaScope(isi, baca.objek(u"cerna", Ada::Boleh), galat);
    for (const QJsonValue &value : baca.larik(u"halaman"))
        isi.halaman.push_back({vektorOfJson(value.toObject(), u"halaman"_qs, galat), {}});
    return isi;
}

} // namespace

QByteArray tulisIsiBalasan(const IsiBalasan &isi)
{
    std::vector<QByteArray> bagian{tulisBadan(daftarIsi(isi)), isi.salam};
    for (const JawabanPaket &satu : isi.jawaban)
        bagian.push_back(satu.badan);
    for (const HalamanPaket &satu : isi.halaman)
        bagian.push_back(satu.badan);
    return rangkaiBagian(bagian);
}

Result<IsiBalasan> bacaIsiBalasan(const QByteArray &isi)
{
    auto bagian = uraiBagian(isi);
    if (!bagian)
        return bagian.error();
    if (bagian->size() < bagianDepan)
        return Error{ErrorKind::Input, u"paket.rusak"_qs, {}};
    const auto json = bacaBadan(bagian->front());
    if (!json)
        return json.error();
    GalatBentuk galat;
    BacaObjek baca(*json, {}, galat);
    if (baca.urutan(u"proto") != protoKini)
        return Error{ErrorKind::Input, u"paket.versi"_qs, {}};
    IsiBalasan balasan = bacaDaftarIsi(baca, galat);
    if (galat)
        return *galat;
    if (bagian->size() != bagianDepan + balasan.jawaban.size() + balasan.halaman.size())
        return Error{ErrorKind::Input, u"paket.rusak"_qs, {}};
    balasan.salam = (*bagian)[1];
    std::size_t at = bagianDepan;
    for (JawabanPaket &satu : balasan.jawaban)
        satu.badan = std::move((*bagian)[at++]);
    for (HalamanPaket &satu : balasan.halaman)
        satu.badan = std::move((*bagian)[at++]);
    return balasan;
}

} // namespace lumbung
