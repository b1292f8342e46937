// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/peristiwajson.h"

#include "core/domain/sinkron/bacaobjek.h"

namespace lumbung {

namespace {

using Boleh = BacaObjek::Ada;

constexpr qint64 saatMax = qint64(1) << 53;
constexpr qsizetype teksPeristiwaMax = 10'000;
constexpr qsizetype isianLangkahMax = 200;

template <typename T>
Result<T> jikaUtuh(T nilai, const GalatBentuk &galat)
{
    return galat ? Result<T>(*galat) : Result<T>(std::move(nilai));
}

void sisip(QJsonObject &json, QStringView kunci, const QString &teks)
{
    if (!teks.isEmpty())
        json.insert(kunci, teks);
}

void sisip(QJsonObject &json, QStringView kunci, int angka)
{
    if (angka != 0)
        json.insert(kunci, angka);
}

QDate hari(BacaObjek &baca, QStringView kunci, Boleh ada)
{
    const QString teks = baca.teks(kunci, ada, 10);
    const QDate hari = QDate::fromString(teks, Qt::ISODate);
    if (!teks.isEmpty() && !hari.isValid())
        baca.tolak(kunci);
    return hari;
}

QJsonObject isianLangkah(BacaObjek &baca)
{
    const QJsonObject isian = baca.objek(u"isian", Boleh::Boleh);
    for (auto it = isian.begin(); it != isian.end(); ++it)
        if (!it->isString() || it->toString().size() > teksPeristiwaMax)
            baca.tolak(u"isian");
    if (isian.size() > isianLangkahMax || !jsonSah(isian))
        baca.tolak(u"isian");
    return isian;
}

template <typename Simpan>
void daftarUuid(BacaObjek &baca, QStringView kunci, Simpan simpan)
{
    for (const QJsonValue &satu : baca.larik(kunci, Boleh::Boleh, 1'000))
        if (uuidSah(satu.toString()))
            simpan(satu.toString());
        else
            baca.tolak(kunci);
}

void bacaBuka(PeristiwaKasus &apa, BacaObjek &baca)
{
    apa.jalur = baca.teks(u"jalur", Boleh::Boleh);
    apa.acara = hari(baca, u"acara", Boleh::Boleh);
    apa.sop = baca.teks(u"sop");
    apa.versi = static_cast<int>(baca.bulat(u"versi", Boleh::Wajib, 1, 100'000));
    apa.definisi = baca.uuid(u"definisi", Boleh::Boleh);
    apa.perihal = baca.teks(u"perihal", Boleh::Boleh, 500);
    apa.koperasi = baca.uuid(u"kop", Boleh::Boleh);
}

} // namespace

QJsonObject toJson(const PeristiwaKasus &apa)
{
    QJsonObject json{{u"pada"_qs, apa.pada},
                     {u"jenis"_qs, keyOf(apa.jenis)},
                     {u"akun"_qs, apa.pelaku.akun},
                     {u"peran"_qs, keyOf(apa.pelaku.peran)}};
    sisip(json, u"mandat", apa.pelaku.delegasi.text());
    QJsonArray sesudah;
    for (const PeristiwaId &satu : apa.sesudah)
        sesudah.append(satu.text());
    if (!sesudah.isEmpty())
        json.insert(u"sesudah", sesudah);
    sisip(json, u"langkah", apa.langkah);
    if (!apa.ya)
        json.insert(u"ya", false);
    sisip(json, u"butir", apa.butir);
    sisip(json, u"teks", apa.teks);
    sisip(json, u"jalur", apa.jalur);
    sisip(json, u"acara", apa.acara.toString(Qt::ISODate));
    sisip(json, u"sop", apa.sop);
    sisip(json, u"versi", apa.versi);
    sisip(json, u"definisi", apa.definisi);
    sisip(json, u"perihal", apa.perihal);
    sisip(json, u"kop", apa.koperasi);
    if (!apa.isian.isEmpty())
        json.insert(u"isian", apa.isian);
    if (!apa.lampiran.isEmpty())
        json.insert(u"lampiran", QJsonArray::fromStringList(apa.lampiran));
    return json;
}

Result<PeristiwaKasus> peristiwaKasusOfJson(const PeristiwaId &id, const QJsonObject &json)
{
    GalatBentuk galat;
    BacaObjek baca(json, {}, galat);
    PeristiwaKasus apa;
    apa.id = id;
    apa.pada = baca.bulat(u"pada", Boleh::Wajib, 0, saatMax);
    apa.jenis = baca.pilihan(u"jenis", &jenisPeristiwaOfKey, JenisPeristiwa::Catat);
    apa.pelaku = {baca.teks(u"akun"), baca.pilihan(u"peran", &peranOfKey, Peran::FrontOffice),
                  DelegasiId(baca.uuid(u"mandat", Boleh::Boleh))};
    daftarUuid(baca, u"sesudah", [&apa](const QString &satu) { apa.sesudah.emplace_back(satu); });
    apa.langkah = static_cast<int>(baca.bulat(u"langkah", Boleh::Boleh, 0, 1'000));
    apa.ya = !json.contains(u"ya") || baca.ya(u"ya");
    apa.butir = static_cast<int>(baca.bulat(u"butir", Boleh::Boleh, 0, 1'000));
    apa.teks = baca.teks(u"teks", Boleh::Boleh, teksPeristiwaMax);
    if (apa.jenis == JenisPeristiwa::Buka)
        bacaBuka(apa, baca);
    apa.isian = isianLangkah(baca);
    daftarUuid(baca, u"lampiran", [&apa](const QString &satu) { apa.lampiran.append(satu); });
    return jikaUtuh(std::move(apa), galat);
}

QJsonObject toJson(const Delegasi &delegasi)
{
    QJsonObject json{{u"jenis"_qs, keyOf(delegasi.jenis)},
                     {u"dari"_qs, keyOf(delegasi.dari)},
                     {u"kepada"_qs, delegasi.kepada},
                     {u"sejak"_qs, delegasi.sejak.toString(Qt::ISODate)},
                     {u"sampai"_qs, delegasi.sampai.toString(Qt::ISODate)}};
    sisip(json, u"nomor", delegasi.nomor);
    return json;
}

Result<Delegasi> delegasiOfJson(const DelegasiId &id, const QJsonObject &json)
{
    GalatBentuk galat;
    BacaObjek baca(json, {}, galat);
    Delegasi delegasi;
    delegasi.id = id;
    delegasi.jenis = baca.pilihan(u"jenis", &jenisDelegasiOfKey, JenisDelegasi::Plh);
    delegasi.dari = baca.pilihan(u"dari", &peranOfKey, Peran::Kadis);
    delegasi.kepada = baca.teks(u"kepada");
    delegasi.sejak = hari(baca, u"sejak", Boleh::Wajib);
    delegasi.sampai = hari(baca, u"sampai", Boleh::Wajib);
    delegasi.nomor = baca.teks(u"nomor", Boleh::Boleh);
    return jikaUtuh(std::move(delegasi), galat);
}

} // namespace lumbung
