// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/definisijson.h"

#include <QJsonArray>

namespace lumbung {

namespace {

const QString jamPola = QStringLiteral("HH:mm");

/// What is empty is left out, as in the shipped files.
void isi(QJsonObject &json, QStringView kunci, const QString &teks)
{
    if (!teks.isEmpty())
        json.insert(kunci, teks);
}

QJsonArray larikPeran(const std::vector<Peran> &semua)
{
    QJsonArray larik;
    for (const Peran peran : semua)
        larik.append(keyOf(peran));
    return larik;
}

template <typename T, typename Ubah>
QJsonArray larikOf(const std::vector<T> &semua, Ubah ubah)
{
    QJsonArray larik;
    for (const T &satu : semua)
        larik.append(ubah(satu));
    return larik;
}

QJsonObject waktuJson(const WaktuSop &waktu)
{
    QJsonObject json{{u"asal"_qs, waktu.asal}, {u"jenis"_qs, keyOf(waktu.jenis)}};
    if (waktu.jenis == JenisWaktu::Durasi || waktu.jenis == JenisWaktu::Dicatat) {
        json.insert(u"jumlah", waktu.jumlah);
        json.insert(u"satuan", keyOf(waktu.satuan));
    } else if (waktu.jenis == JenisWaktu::HariH) {
        json.insert(u"hari", waktu.hari);
        isi(json, u"mulai", waktu.mulai.toString(jamPola));
        isi(json, u"sampai", waktu.sampai.toString(jamPola));
    }
    return json;
}

QJsonValue tujuanJson(const TujuanLangkah &tujuan)
{
    switch (tujuan.jenis) {
    case TujuanLangkah::Jenis::Selesai: return u"selesai"_qs;
    case TujuanLangkah::Jenis::Mulai: return u"mulai"_qs;
    case TujuanLangkah::Jenis::Langkah: break;
    }
    return tujuan.no;
}

QJsonObject langkahJson(const LangkahSop &satu)
{
    QJsonObject json{{u"no"_qs, satu.no},
                     {u"kegiatan"_qs, satu.kegiatan},
                     {u"bentuk"_qs, keyOf(satu.bentuk)},
                     {u"pelaksana"_qs, QJsonArray::fromStringList(satu.pelaksana)},
                     {u"kelengkapan"_qs, QJsonArray::fromStringList(satu.kelengkapan)},
                     {u"waktu"_qs, waktuJson(satu.waktu)},
                     {u"output"_qs, QJsonArray::fromStringList(satu.output)}};
    if (satu.pelaksana.size() > 1)
        json.insert(u"cara", keyOf(satu.cara));
    if (satu.dugaan)
        json.insert(u"dugaan", true);
    if (satu.pilihan)
        json.insert(u"pilihan", true);
    isi(json, u"keterangan", satu.keterangan);
    isi(json, u"tempat", satu.tempat);
    isi(json, u"sopLanjutan", satu.sopLanjutan);
    isi(json, u"formulir", satu.formulir);
    if (satu.keputusan)
        json.insert(u"keputusan", QJsonObject{{u"tanya"_qs, satu.keputusan->tanya},
                                              {u"ya"_qs, tujuanJson(satu.keputusan->ya)},
                                              {u"tidak"_qs, tujuanJson(satu.keputusan->tidak)}});
    if (satu.lanjut)
        json.insert(u"lanjut", tujuanJson(*satu.lanjut));
    return json;
}

QJsonObject pelaksanaJson(const PelaksanaSop &satu)
{
    QJsonObject json{{u"kode"_qs, satu.kode}, {u"nama"_qs, satu.nama}, {u"peran"_qs, larikPeran(satu.peran)}};
    if (!satu.dicatatOleh.empty())
        json.insert(u"dicatatOleh", larikPeran(satu.dicatatOleh));
    return json;
}

QJsonObject jamHukumJson(const JamHukum &jam)
{
    return {{u"nama"_qs, jam.nama},
            {u"dasar"_qs, jam.dasar},
            {u"dari"_qs, jam.dari},
            {u"sampai"_qs, jam.sampai},
            {u"jumlah"_qs, jam.jumlah},
            {u"satuan"_qs, keyOf(jam.satuan)},
            {u"perpanjangan"_qs, jam.perpanjangan}};
}

QJsonObject identitasJson(const IdentitasSop &satu)
{
    return {{u"nomor"_qs, satu.nomor},
            {u"tanggalPembuatan"_qs, satu.tanggalPembuatan},
            {u"tanggalRevisi"_qs, satu.tanggalRevisi},
            {u"tanggalEfektif"_qs, satu.tanggalEfektif},
            {u"disahkanOleh"_qs, satu.disahkanOleh},
            {u"dasarHukum"_qs, QJsonArray::fromStringList(satu.dasarHukum)},
            {u"kualifikasi"_qs, QJsonArray::fromStringList(satu.kualifikasi)},
            {u"keterkaitan"_qs, QJsonArray::fromStringList(satu.keterkaitan)},
            {u"peralatan"_qs, QJsonArray::fromStringList(satu.peralatan)},
            {u"peringatan"_qs, QJsonArray::fromStringList(satu.peringatan)},
            {u"pencatatan"_qs, QJsonArray::fromStringList(satu.pencatatan)}};
}

} // namespace

QJsonObject toJson(const DefinisiSop &definisi)
{
    QJsonObject json{{u"$schema"_qs, u"sop.schema.json"_qs},
                     {u"kode"_qs, definisi.kode},
                     {u"versi"_qs, definisi.versi},
                     {u"kelompok"_qs, definisi.kelompok},
                     {u"judul"_qs, definisi.judul},
                     {u"berlaku"_qs, definisi.berlaku.toString(Qt::ISODate)},
                     {u"sumber"_qs, definisi.sumber},
                     {u"identitas"_qs, identitasJson(definisi.identitas)},
                     {u"pelaksana"_qs, larikOf(definisi.pelaksana, pelaksanaJson)},
                     {u"langkah"_qs, larikOf(definisi.langkah, langkahJson)}};
    if (definisi.acara)
        json.insert(u"acara", true);
    if (!definisi.jalur.empty())
        json.insert(
            u"jalur", larikOf(definisi.jalur, [](const JalurSop &satu) {
                return QJsonObject{{u"kode"_qs, satu.kode}, {u"nama"_qs, satu.nama}, {u"mulai"_qs, satu.mulai}};
            }));
    if (!definisi.jamHukum.empty())
        json.insert(u"jamHukum", larikOf(definisi.jamHukum, jamHukumJson));
    return json;
}

} // namespace lumbung
