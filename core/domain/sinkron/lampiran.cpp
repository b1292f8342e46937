// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/lampiran.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr qsizetype namaMax = 150;
constexpr qsizetype akhiranMax = 20;
constexpr qsizetype keteranganMax = 1'000;
constexpr qsizetype sha256Bytes = 32;

void insertTeks(QJsonObject &json, const QString &kunci, const QString &teks)
{
    if (!teks.isEmpty())
        json.insert(kunci, teks);
}

bool isTerlarang(QChar huruf)
{
    return huruf.category() == QChar::Other_Control || huruf.category() == QChar::Other_Format ||
           QStringView(u"\\/:*?\"<>|").contains(huruf);
}

} // namespace

QJsonObject lampiranToJson(const Lampiran &lampiran)
{
    QJsonObject json{{u"e"_qs, keyOf(lampiran.pemilik.jenis)},
                     {u"id"_qs, lampiran.pemilik.id},
                     {u"nama"_qs, lampiran.nama},
                     {u"tipe"_qs, lampiran.tipe},
                     {u"ukuran"_qs, lampiran.ukuran},
                     {u"sha256"_qs, QString::fromLatin1(lampiran.sha256.toHex())}};
    insertTeks(json, u"bag"_qs, lampiran.bagian);
    insertTeks(json, u"kop"_qs, lampiran.koperasi.text());
    insertTeks(json, u"ket"_qs, lampiran.keterangan);
    insertTeks(json, u"oleh"_qs, lampiran.oleh);
    if (lampiran.pada != 0)
        json.insert(u"pada"_qs, lampiran.pada);
    return json;
}

Lampiran lampiranOfJson(const LampiranId &id, const QJsonObject &json)
{
    Lampiran lampiran;
    lampiran.id = id;
    lampiran.pemilik = {jenisRekamOfKey(json.value(u"e").toString()).value_or(JenisRekam::Koperasi),
                        json.value(u"id").toString()};
    lampiran.bagian = json.value(u"bag").toString();
    lampiran.koperasi = KoperasiId(json.value(u"kop").toString());
    lampiran.nama = namaBerkasAman(json.value(u"nama").toString());
    lampiran.tipe = json.value(u"tipe").toString();
    lampiran.ukuran = json.value(u"ukuran").toInteger();
    lampiran.sha256 = QByteArray::fromHex(json.value(u"sha256").toString().toLatin1());
    lampiran.keterangan = json.value(u"ket").toString();
    lampiran.oleh = json.value(u"oleh").toString();
    lampiran.pada = json.value(u"pada").toInteger();
    return lampiran;
}

Lampiran bacaLampiran(const LampiranId &id, BacaObjek &baca)
{
    using Ada = BacaObjek::Ada;
    Lampiran lampiran;
    lampiran.id = id;
    lampiran.pemilik = {baca.pilihan(u"e", &jenisRekamOfKey, JenisRekam::Koperasi), baca.uuid(u"id")};
    lampiran.bagian = baca.teks(u"bag", Ada::Boleh);
    lampiran.koperasi = KoperasiId(baca.uuid(u"kop", Ada::Boleh));
    lampiran.nama = baca.teks(u"nama");
    if (lampiran.nama != namaBerkasAman(lampiran.nama))
        baca.tolak(u"nama");
    lampiran.tipe = baca.teks(u"tipe");
    lampiran.ukuran = baca.bulat(u"ukuran", Ada::Wajib, 1, lampiranMax);
    const QByteArray hex = baca.teks(u"sha256").toLatin1();
    lampiran.sha256 = QByteArray::fromHex(hex);
    if (lampiran.sha256.size() != sha256Bytes || lampiran.sha256.toHex() != hex)
        baca.tolak(u"sha256");
    lampiran.keterangan = baca.teks(u"ket", Ada::Boleh, keteranganMax);
    return lampiran;
}

QString namaBerkasAman(const QString &nama)
{
    QString aman = nama.sliced(std::max(nama.lastIndexOf(u'/'), nama.lastIndexOf(u'\\')) + 1);
    aman.removeIf(&isTerlarang);
    aman = aman.simplified();
    while (aman.endsWith(u'.') || aman.endsWith(u' ')) // Windows would drop them
        aman.chop(1);
    if (aman.isEmpty() || aman.startsWith(u'.'))
        aman.prepend(u"lampiran"_qs);
    if (aman.size() <= namaMax)
        return aman;
    const qsizetype titik = aman.lastIndexOf(u'.');
    const QString akhiran = titik > 0 && aman.size() - titik <= akhiranMax ? aman.sliced(titik) : QString();
    aman.truncate(namaMax - akhiran.size());
    if (aman.back().isHighSurrogate())
        aman.chop(1);
    return namaBerkasAman(aman.trimmed() + akhiran);
}

} // namespace lumbung
