// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verifikasijson.h"

#include "core/domain/samaran.h"
#include "models/pesan/galat.h"
#include "models/pesan/katafakta.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace lumbung::ctl {

namespace {

QJsonValue saat(qint64 pada)
{
    return QDateTime::fromMSecsSinceEpoch(pada, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject barisJson(const RingkasanPengajuan &baris)
{
    return {{u"id"_qs, baris.id.text()},
            {u"koperasi"_qs, baris.koperasi.text()},
            {u"nama"_qs, baris.nama},
            {u"tahun"_qs, baris.periode.tahunBuku},
            {u"status"_qs, keyOf(baris.status)},
            {u"giliran"_qs, baris.giliran ? QJsonValue(keyOf(*baris.giliran)) : QJsonValue()},
            {u"versi"_qs, baris.versi},
            {u"ulang"_qs, baris.ulang},
            {u"isian"_qs, baris.isian},
            {u"risiko"_qs, baris.risiko},
            {u"diajukan"_qs, saat(baris.diajukan)},
            {u"tenggat"_qs, baris.tenggat ? saat(*baris.tenggat) : QJsonValue()},
            {u"sampel"_qs, baris.sampel},
            {u"cerna"_qs, baris.cerna}};
}

QString barisText(const RingkasanPengajuan &baris)
{
    return u"%1  %2  %3  %4\n"_qs.arg(QString::number(baris.risiko).rightJustified(3), baris.koperasi.text(),
                                      baris.nama, kataFakta(u"status", keyOf(baris.status)));
}

QString nilaiText(Field field, const Value &value, bool terbuka)
{
    return terbuka ? value.canonical() : tersamar(field, value.canonical());
}

QJsonObject isianJson(const BarisPeriksa &baris, bool terbuka)
{
    QJsonArray temuan;
    for (const TemuanIsian &satu : baris.temuan)
        temuan.append(satu.aturan);
    return {{u"isian"_qs, keyOf(baris.field)},
            {u"sebelum"_qs, nilaiText(baris.field, baris.sebelum, terbuka)},
            {u"sekarang"_qs, nilaiText(baris.field, baris.sekarang, terbuka)},
            {u"temuan"_qs, temuan},
            {u"ditolak"_qs, baris.ditolak ? QJsonValue(keyOf(baris.ditolak->alasan)) : QJsonValue()}};
}

QJsonArray pemeriksaanJson(const KeadaanPengajuan &keadaan)
{
    QJsonArray semua;
    for (const Pemeriksaan &satu : keadaan.pemeriksaan)
        semua.append(QJsonObject{{u"tingkat"_qs, keyOf(satu.tingkat)},
                                 {u"oleh"_qs, satu.pelaku.akun},
                                 {u"pada"_qs, saat(satu.pada)},
                                 {u"versi"_qs, satu.versi},
                                 {u"valid"_qs, satu.valid},
                                 {u"alasan"_qs, satu.kata}});
    return semua;
}

} // namespace

QJsonObject antrianJson(const AntrianQuery &query, const HitungAntrian &hitung, qint64 total,
                        const std::vector<RingkasanPengajuan> &baris)
{
    QJsonArray semua;
    for (const RingkasanPengajuan &satu : baris)
        semua.append(barisJson(satu));
    return {{u"tingkat"_qs, query.tingkat ? QJsonValue(keyOf(*query.tingkat)) : QJsonValue()},
            {u"tab"_qs, keyOf(query.tab)},
            {u"hitung"_qs, QJsonObject{{u"baru"_qs, hitung.baru},
                                       {u"ulang"_qs, hitung.ulang},
                                       {u"lewat"_qs, hitung.lewat},
                                       {u"sampel"_qs, hitung.sampel},
                                       {u"semua"_qs, hitung.semua}}},
            {u"total"_qs, total},
            {u"rows"_qs, semua}};
}

QString antrianText(const std::vector<RingkasanPengajuan> &baris)
{
    if (baris.empty())
        return QCoreApplication::translate("ctl", "Tidak ada data yang menunggu.\n");
    QString teks;
    for (const RingkasanPengajuan &satu : baris)
        teks += barisText(satu);
    return teks;
}

QJsonObject bahanJson(const BahanPeriksa &bahan, bool terbuka)
{
    QJsonObject json = barisJson(bahan.ringkasan);
    QJsonArray isian;
    for (const BarisPeriksa &baris : bahan.isian)
        if (baris.diperiksa)
            isian.append(isianJson(baris, terbuka));
    json.insert(u"diperiksa", isian);
    json.insert(u"bagian_risiko", risikoToJson(bahan.keadaan.risiko));
    json.insert(u"pemeriksaan", pemeriksaanJson(bahan.keadaan));
    json.insert(u"halangan", bahan.halangan ? QJsonValue(bahan.halangan->code) : QJsonValue());
    return json;
}

QString bahanText(const BahanPeriksa &bahan, bool terbuka)
{
    QString teks = barisText(bahan.ringkasan);
    for (const BarisPeriksa &baris : bahan.isian)
        if (baris.diperiksa)
            teks += u"%1: %2 -> %3\n"_qs.arg(labelOf(baris.field), nilaiText(baris.field, baris.sebelum, terbuka),
                                             nilaiText(baris.field, baris.sekarang, terbuka));
    return bahan.halangan ? teks + kalimat(*bahan.halangan) + u'\n' : teks;
}

QJsonObject hasilLangkahJson(const HasilLangkah &hasil)
{
    QJsonArray gagal, ditunda;
    for (const LangkahGagal &satu : hasil.gagal)
        gagal.append(QJsonObject{{u"id"_qs, satu.id.text()}, {u"code"_qs, satu.sebab.code}});
    for (const Field field : hasil.ditunda)
        ditunda.append(keyOf(field));
    return {{u"tindakan"_qs, hasil.tindakan.text()},
            {u"dilakukan"_qs, hasil.dilakukan},
            {u"gagal"_qs, gagal},
            {u"ditunda"_qs, ditunda}};
}

QString hasilLangkahText(const HasilLangkah &hasil)
{
    QString teks = QCoreApplication::translate("ctl", "%1 data dilakukan.\n").arg(hasil.dilakukan);
    for (const LangkahGagal &satu : hasil.gagal)
        teks += u"%1: %2\n"_qs.arg(satu.nama.isEmpty() ? satu.id.text() : satu.nama, kalimat(satu.sebab));
    return teks;
}

} // namespace lumbung::ctl
