// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/kasusjson.h"

#include "core/domain/sop/peristiwajson.h"
#include "models/pesan/galat.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lumbung::ctl {

namespace {

QJsonValue saatJson(const KalenderKerja &kalender, std::optional<qint64> pada)
{
    return pada ? QJsonValue(kalender.setempat(*pada).toString(Qt::ISODate)) : QJsonValue();
}

QString saatText(const KalenderKerja &kalender, qint64 pada)
{
    return kalender.setempat(pada).toString(u"yyyy-MM-dd HH.mm"_qs);
}

QJsonArray olehJson(const std::vector<PelakuKasus> &oleh)
{
    QJsonArray semua;
    for (const PelakuKasus &satu : oleh) {
        QJsonObject json{{u"akun"_qs, satu.akun}, {u"peran"_qs, keyOf(satu.peran)}};
        if (!satu.delegasi.isEmpty())
            json.insert(u"mandat", satu.delegasi.text());
        semua.append(json);
    }
    return semua;
}

QJsonObject kunjunganJson(const Kasus &kasus, const KunjunganLangkah &kunjungan, const KalenderKerja &kalender,
                          qint64 kini)
{
    const LangkahSop *langkah = kasus.sop->cari(kunjungan.no);
    const JamLangkah jam = hitungJam(kalender, langkah->waktu, kunjungan, kasus.keadaan.acara, kini);
    QJsonObject json{{u"langkah"_qs, kunjungan.no},
                     {u"kegiatan"_qs, langkah->kegiatan},
                     {u"masuk"_qs, saatJson(kalender, kunjungan.masuk)},
                     {u"keluar"_qs, saatJson(kalender, kunjungan.keluar)},
                     {u"oleh"_qs, olehJson(kunjungan.oleh)},
                     {u"terpakai_menit"_qs, jam.terpakai / 60'000},
                     {u"tenggat"_qs, saatJson(kalender, jam.tenggat)},
                     {u"lewat"_qs, jam.lewat}};
    if (kunjungan.ya)
        json.insert(u"ya", *kunjungan.ya);
    if (kunjungan.dilewati)
        json.insert(u"dilewati", true);
    if (!kunjungan.alasan.isEmpty())
        json.insert(u"alasan", kunjungan.alasan);
    return json;
}

QJsonArray peristiwaJson(const Kasus &kasus)
{
    QJsonArray semua;
    for (const PeristiwaKasus &satu : kasus.peristiwa) {
        QJsonObject json = toJson(satu);
        json.insert(u"id", satu.id.text());
        semua.append(json);
    }
    return semua;
}

QJsonArray diabaikanJson(const Kasus &kasus)
{
    QJsonArray semua;
    for (const PeristiwaDiabaikan &satu : kasus.keadaan.diabaikan)
        semua.append(QJsonObject{
            {u"id"_qs, satu.id.text()}, {u"kode"_qs, satu.sebab.code}, {u"pesan"_qs, kalimat(satu.sebab)}});
    return semua;
}

QString kunjunganText(const Kasus &kasus, const KunjunganLangkah &kunjungan, const KalenderKerja &kalender,
                      qint64 kini)
{
    const LangkahSop *langkah = kasus.sop->cari(kunjungan.no);
    const JamLangkah jam = hitungJam(kalender, langkah->waktu, kunjungan, kasus.keadaan.acara, kini);
    QStringList rincian{saatText(kalender, kunjungan.masuk)};
    for (const PelakuKasus &satu : kunjungan.oleh)
        rincian.append(QStringLiteral("%1 (%2)").arg(satu.akun, keyOf(satu.peran)));
    if (kunjungan.ya)
        rincian.append(*kunjungan.ya ? QCoreApplication::translate("ctl", "ya")
                                     : QCoreApplication::translate("ctl", "tidak: %1").arg(kunjungan.alasan));
    if (langkah->waktu.diukur())
        rincian.append(QCoreApplication::translate("ctl", "%1 menit kerja dari %2")
                           .arg(jam.terpakai / 60'000)
                           .arg(langkah->waktu.asal));
    if (jam.lewat)
        rincian.append(QCoreApplication::translate("ctl", "lewat waktu"));
    return QStringLiteral("%1. %2\n    %3").arg(kunjungan.no, 2).arg(langkah->kegiatan, rincian.join(u" · "_qs));
}

} // namespace

QJsonObject ringkasJson(const RingkasKasus &ringkas, const KalenderKerja &kalender)
{
    QJsonObject json{{u"id"_qs, ringkas.id.text()},
                     {u"sop"_qs, ringkas.sop},
                     {u"versi"_qs, ringkas.versi},
                     {u"perihal"_qs, ringkas.perihal},
                     {u"status"_qs, keyOf(ringkas.status)},
                     {u"langkah"_qs, ringkas.langkah},
                     {u"kegiatan"_qs, ringkas.kegiatan},
                     {u"giliran"_qs, QJsonArray::fromStringList(ringkas.giliran)},
                     {u"peran"_qs, QJsonArray::fromStringList(ringkas.peran)},
                     {u"dibuka"_qs, saatJson(kalender, ringkas.dibuka)},
                     {u"tenggat"_qs, saatJson(kalender, ringkas.tenggat)},
                     {u"tenggat_hukum"_qs, saatJson(kalender, ringkas.tenggatHukum)},
                     {u"lewat"_qs, ringkas.lewat || ringkas.lewatHukum}};
    if (!ringkas.koperasi.isEmpty())
        json.insert(u"koperasi", ringkas.koperasi.text());
    if (ringkas.berakhir)
        json.insert(u"berakhir", saatJson(kalender, ringkas.berakhir));
    if (ringkas.diabaikan > 0)
        json.insert(u"diabaikan", ringkas.diabaikan);
    return json;
}

QJsonObject kasusJson(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    QJsonObject json = ringkasJson(ringkasan(kasus, kalender, kini), kalender);
    QJsonArray kunjungan;
    if (kasus.sop)
        for (const KunjunganLangkah &satu : kasus.keadaan.kunjungan)
            kunjungan.append(kunjunganJson(kasus, satu, kalender, kini));
    json.insert(u"kunjungan", kunjungan);
    json.insert(u"peristiwa", peristiwaJson(kasus));
    json.insert(u"diabaikan", diabaikanJson(kasus));
    return json;
}

QString ringkasText(const RingkasKasus &ringkas, const KalenderKerja &kalender)
{
    QString baris = QStringLiteral("%1  %2  %3")
                        .arg(ringkas.id.text(), keyOf(ringkas.status).leftJustified(10), ringkas.perihal);
    if (ringkas.langkah > 0)
        baris += QStringLiteral("\n    %1, %2. %3").arg(ringkas.sop).arg(ringkas.langkah).arg(ringkas.kegiatan);
    if (!ringkas.giliran.isEmpty())
        baris += u" · "_qs + ringkas.giliran.join(u" / "_qs);
    if (ringkas.tenggat)
        baris +=
            u" · "_qs + QCoreApplication::translate("ctl", "tenggat %1").arg(saatText(kalender, *ringkas.tenggat));
    if (ringkas.lewat || ringkas.lewatHukum)
        baris += u" · "_qs + QCoreApplication::translate("ctl", "lewat waktu");
    return baris;
}

QString kasusText(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    QStringList baris{ringkasText(ringkasan(kasus, kalender, kini), kalender), {}};
    if (kasus.sop)
        for (const KunjunganLangkah &satu : kasus.keadaan.kunjungan)
            baris.append(kunjunganText(kasus, satu, kalender, kini));
    for (const PeristiwaDiabaikan &satu : kasus.keadaan.diabaikan)
        baris.append(QCoreApplication::translate("ctl", "dikesampingkan: %1").arg(kalimat(satu.sebab)));
    return baris.join(u'\n');
}

} // namespace lumbung::ctl
