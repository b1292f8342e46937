// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/definisijson.h"
#include "core/domain/sop/periksadefinisi.h"
#include "core/domain/sop/suntingsop.h"
#include "tests/core/sop/sopkiriman.h"

#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace lumbung;
using lumbung::uji::kiriman;

namespace {

QStringList aturanSalah(const DefinisiSop &sop)
{
    QStringList semua;
    for (const TemuanSop &satu : periksaDefinisi(sop))
        if (satu.keparahan == Keparahan::Salah)
            semua.append(satu.aturan);
    return semua;
}

std::vector<int> nomor(const DefinisiSop &sop)
{
    std::vector<int> semua;
    std::ranges::transform(sop.langkah, std::back_inserter(semua), &LangkahSop::no);
    return semua;
}

} // namespace

class SuntingSopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anInsertedRowMovesEveryTargetBehindItAlong()
    {
        DefinisiSop sop = kiriman(u"ods-5-verifikasi"_qs);
        LangkahSop baru = langkahBaru(sop, 4);
        baru.kegiatan = u"Memberi nomor agenda"_qs;
        sisipkanLangkah(sop, 4, baru); // before the old step 5
        QCOMPARE(sop.langkah[4].kegiatan, baru.kegiatan);
        QCOMPARE(sop.langkah[4].pelaksana, sop.langkah[3].pelaksana);
        QCOMPARE(nomor(sop), (std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
        QCOMPARE(sop.cari(2)->keputusan->ya, TujuanLangkah::langkah(3));    // before it
        QCOMPARE(sop.cari(2)->keputusan->tidak, TujuanLangkah::langkah(9)); // was 8
        QCOMPARE(sop.cariJalur(u"provinsi")->mulai, 4);
        QCOMPARE(sop.cariJalur(u"nasional")->mulai, 8);
        QCOMPARE(aturanSalah(sop), QStringList());
    }

    void aRemovedRowLeavesTargetsThatLeadNowhereAndAreReported()
    {
        DefinisiSop sop = kiriman(u"ods-1-registrasi"_qs);
        hapusLangkah(sop, 7); // step 8, where incomplete papers go
        QCOMPARE(nomor(sop).back(), 10);
        QCOMPARE(sop.cari(7)->keputusan->ya, TujuanLangkah::langkah(8)); // was 9
        QCOMPARE(sop.cari(7)->keputusan->tidak, TujuanLangkah::langkah(0));
        QVERIFY(aturanSalah(sop).contains(u"sop.tujuan"_qs));
    }

    void aMovedRowIsStillTheTargetOfItsGate()
    {
        DefinisiSop sop = kiriman(u"pemberdayaan"_qs);
        const QString tujuan = sop.cari(3)->kegiatan;
        pindahLangkah(sop, 2, 4); // step 3 becomes step 5
        QCOMPARE(sop.cari(5)->kegiatan, tujuan);
        QCOMPARE(sop.cari(2)->keputusan->ya, TujuanLangkah::langkah(5));
        pindahLangkah(sop, 4, 2);
        QCOMPARE(sop, kiriman(u"pemberdayaan"_qs));
    }

    void placesOutsideTheTableChangeNothing()
    {
        DefinisiSop sop = kiriman(u"jf-nib"_qs);
        hapusLangkah(sop, 99);
        pindahLangkah(sop, 0, 99);
        QCOMPARE(sop, kiriman(u"jf-nib"_qs));
    }

    void aTypedTimeIsDataWhenItCanBeReadAndIsKeptWhenNot()
    {
        const WaktuSop menit = waktuDiketik({}, u"15 menit"_qs);
        QCOMPARE(menit.jenis, JenisWaktu::Durasi);
        QCOMPARE(menit.jumlah, 15);
        const WaktuSop salah = waktuDiketik(menit, u"lima belas mnt"_qs);
        QCOMPARE(salah.jenis, JenisWaktu::Kosong);
        QCOMPARE(salah.asal, u"lima belas mnt"_qs);
        WaktuSop dicatat = waktuDiketik({}, u"5 menit"_qs);
        dicatat.jenis = JenisWaktu::Dicatat;
        QCOMPARE(waktuDiketik(dicatat, u"10 menit"_qs).jenis, JenisWaktu::Dicatat);
    }

    void aHalfWrittenDraftComesBackAsItWas()
    {
        DefinisiSop sop = kiriman(u"ods-1-registrasi"_qs);
        sop.judul.clear();
        sop.langkah[0].kegiatan = QString(3'000, u'k');
        sop.langkah[1].kegiatan.clear();
        sop.langkah[2].waktu = waktuDiketik({}, u"kira-kira sejam"_qs);
        sop.langkah[3].pelaksana.clear();
        hapusLangkah(sop, 7);
        const QByteArray isi = QJsonDocument(toJson(sop)).toJson();
        QVERIFY(!definisiSopOfFile(isi));
        const auto draf = definisiSopOfDraf(isi);
        QVERIFY(draf.ok());
        QCOMPARE(*draf, sop);
        QVERIFY(!definisiSopOfDraf("bukan json"));
    }
};

QTEST_GUILESS_MAIN(SuntingSopTest)
#include "tst_suntingsop.moc"
