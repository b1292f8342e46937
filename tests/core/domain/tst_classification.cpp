// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/classification.h"
#include "core/domain/nikkoperasi.h"
#include "core/domain/nikktp.h"
#include "core/domain/npwp.h"
#include "core/domain/valuelist.h"

#include <QtTest>

using namespace lumbung;

class ClassificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void omzetLimitsBelongToTheLowerClass()
    {
        QCOMPARE(kelasOmzet(0), std::optional(KelasOmzet::Mikro));
        QCOMPARE(kelasOmzet(2'000'000'000), std::optional(KelasOmzet::Mikro));
        QCOMPARE(kelasOmzet(2'000'000'001), std::optional(KelasOmzet::Kecil));
        QCOMPARE(kelasOmzet(15'000'000'000), std::optional(KelasOmzet::Kecil));
        QCOMPARE(kelasOmzet(15'000'000'001), std::optional(KelasOmzet::Menengah));
        QCOMPARE(kelasOmzet(50'000'000'000), std::optional(KelasOmzet::Menengah));
        QCOMPARE(kelasOmzet(50'000'000'001), std::optional(KelasOmzet::Besar));
        QVERIFY(!kelasOmzet(-1));
        for (const auto kelas : {KelasOmzet::Mikro, KelasOmzet::Kecil, KelasOmzet::Menengah, KelasOmzet::Besar})
            QVERIFY(valuesOf(Field::KelasOmzet).contains(namaOf(kelas)));
    }

    void kukFollowsEachMeasure_data()
    {
        QTest::addColumn<qlonglong>("anggota");
        QTest::addColumn<qlonglong>("modal");
        QTest::addColumn<qlonglong>("aset");
        QTest::addColumn<int>("kuk");
        QTest::newRow("all small") << 5000LL << 2'500'000'000LL << 15'000'000'000LL << 1;
        QTest::newRow("members") << 5001LL << 0LL << 0LL << 2;
        QTest::newRow("capital") << 0LL << 15'000'000'001LL << 0LL << 3;
        QTest::newRow("assets") << 0LL << 0LL << 500'000'000'001LL << 4;
    }
    void kukFollowsEachMeasure()
    {
        QFETCH(qlonglong, anggota);
        QFETCH(qlonglong, modal);
        QFETCH(qlonglong, aset);
        QFETCH(int, kuk);
        QCOMPARE(lumbung::kuk({anggota, modal, aset}), std::optional(kuk));
    }

    void theOfficeDecidesWhenKukMeasuresDisagree()
    {
        const UkuranKuk ukuran{6000, 1'000'000'000, 200'000'000'000};
        QCOMPARE(kuk(ukuran), std::optional(3));
        QCOMPARE(kuk(ukuran, AturanKuk::KelasTerendah), std::optional(1));
        QCOMPARE(kuk(ukuran, AturanKuk::MenurutAset), std::optional(3));
        QVERIFY(!kuk({}));
        QCOMPARE(kuk({12'000, {}, {}}), std::optional(3));
        QVERIFY(!kuk({12'000, {}, {}}, AturanKuk::MenurutAset));
    }

    void gradeFollowsTheLastThreeRat()
    {
        const QDate old(2001, 5, 1);
        const QDate young(2024, 5, 1);
        QCOMPARE(gradeNik({true, true, true}, old, 2025), std::optional(u"A"_qs));
        QCOMPARE(gradeNik({true, false, true}, old, 2025), std::optional(u"B"_qs));
        QCOMPARE(gradeNik({false, true, true}, young, 2025), std::optional(u"B"_qs));
        QCOMPARE(gradeNik({true, false, false}, young, 2025), std::optional(u"C1"_qs));
        QCOMPARE(gradeNik({false, true, false}, young, 2025), std::optional(u"C1"_qs));
        QCOMPARE(gradeNik({true, false, false}, old, 2025), std::optional(u"C2"_qs));
        QCOMPARE(gradeNik({false, false, false}, young, 2025), std::optional(u"D"_qs));
        QVERIFY(!gradeNik({false, true, false}, old, 2025));
        QVERIFY(!gradeNik({true, false, false}, QDate(), 2025));
        QCOMPARE(gradeNik({true, false, false}, QDate(2022, 12, 31), 2025), std::optional(u"C2"_qs));
        QCOMPARE(gradeNik({true, false, false}, QDate(2023, 1, 1), 2025), std::optional(u"C1"_qs));
    }

    void aCertificateWithGradeDHasLapsed()
    {
        QVERIFY(sertifikatGugur(u"Sudah Bersertifikat"_qs, u"D"_qs));
        QVERIFY(!sertifikatGugur(u"Sudah Bersertifikat"_qs, u"C2"_qs));
        QVERIFY(!sertifikatGugur(u"Belum Bersertifikat"_qs, u"D"_qs));
    }

    void ratFrequencyCountsYears()
    {
        QCOMPARE(frekuensiRat({true, true, true}), 3);
        QCOMPARE(frekuensiRat({false, true, false}), 1);
        QCOMPARE(frekuensiRat({}), 0);
    }

    void statusRatFollowsFromTheDateOfTheLastRat()
    {
        QCOMPARE(statusRatDariTanggal(QDate(2026, 2, 28), 2025), u"Sudah RAT"_qs);
        QCOMPARE(statusRatDariTanggal(QDate(2025, 1, 1), 2025), u"Sudah RAT"_qs);
        QCOMPARE(statusRatDariTanggal(QDate(2024, 12, 31), 2025), u"Belum RAT"_qs);
    }

    void heldRatIsWhatTheStatusOrTheDateSays()
    {
        Record keragaan;
        QVERIFY(!sudahRat(keragaan));
        keragaan.set(Field::TglRat, Value(QDate(2026, 2, 28)));
        QVERIFY(sudahRat(keragaan));
        keragaan.set(Field::StatusRat, Value(u"Belum RAT"_qs));
        QVERIFY(!sudahRat(keragaan));
        keragaan.set(Field::StatusRat, Value(u"Sudah RAT"_qs));
        QVERIFY(sudahRat(keragaan));
    }

    void theLastDayForRatFollowsTheOfficesRule()
    {
        QCOMPARE(batasRat(2025, u"Primer Kabupaten/Kota"_qs), QDate(2026, 6, 30));
        QCOMPARE(batasRat(2025, u"Primer Kabupaten/Kota"_qs, {.primer = 3}), QDate(2026, 3, 31));
        QCOMPARE(batasRat(2025, u"Sekunder Provinsi"_qs, {.primer = 3}), QDate(2026, 6, 30));
    }

    void badanHukumNumbersBelongToTheirFamily_data()
    {
        QTest::addColumn<QString>("nomor");
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("year");
        const auto row = [](const QString &nomor, const QString &family, int year) {
            QTest::newRow(qPrintable(nomor)) << nomor << family << year;
        };
        row(u"AHU-0007286.AH.01.26.TAHUN 2020"_qs, u"ahu"_qs, 2020);
        row(u"AHU-0000852.AH.01.29. TAHUN-2024"_qs, u"ahu"_qs, 2024);
        row(u"006385/BH/M.KUKM.2/XI/2017"_qs, u"kementerian"_qs, 2017);
        row(u"0003967//BH/M.KUKM.2/XI/2017"_qs, u"kementerian"_qs, 2017);
        row(u"24/BH/XII/518-Diskop.UMKM/V/2008"_qs, u"kantor"_qs, 2008);
        row(u"186/BH/XIV.1/2008"_qs, u"kantor"_qs, 2008);
        row(u"5/180.08/BH/XIV.34/II/2010"_qs, u"kantor"_qs, 2010);
        row(u"518/BH/XIV.13/05/2016/DKUMKM"_qs, u"kantor"_qs, 2016);
        row(u"430/BH/Banjar/DISKOP/X/03"_qs, u"kantor"_qs, 0);
        row(u"21/BH/Tahun 2007"_qs, u"kantor"_qs, 2007);
        row(u"8091/BH/KWK-10/22"_qs, u"lama"_qs, 0);
        row(u"50/BH/KDK-10.16/XII/1998"_qs, u"lama"_qs, 1998);
        row(u"58/BH/PAD/KW.K.4.5.1/II/1996"_qs, u"lama"_qs, 1996);
        row(u"12345"_qs, u"lainnya"_qs, 0);
        row(u"-"_qs, u"tidak-ada"_qs, 0);
    }
    void badanHukumNumbersBelongToTheirFamily()
    {
        QFETCH(QString, nomor);
        QFETCH(QString, family);
        QFETCH(int, year);
        QCOMPARE(keyOf(jenisBadanHukum(nomor)), family);
        QCOMPARE(tahunBadanHukum(nomor).value_or(0), year);
        QCOMPARE(jenisBadanHukumOfKey(family), std::optional(jenisBadanHukum(nomor)));
        QVERIFY(!namaOf(jenisBadanHukum(nomor)).isEmpty());
    }

    void npwpCheckDigitIsComputed()
    {
        QVERIFY(npwpDigitCekBenar(u"123456782123000"));
        QVERIFY(!npwpDigitCekBenar(u"123456783123000"));
        QVERIFY(npwpDigitCekBenar(u"0123456782123000"));
        QVERIFY(!npwpDigitCekBenar(u"0123456783123000"));
        QVERIFY(npwpDigitCekBenar(u"3201014101010001"));
        QVERIFY(npwpPanjangBenar(u"123456782123000") && !npwpPanjangBenar(u"12345678212300"));
        QVERIFY(npwpBadan(u"012345672123000") && npwpBadan(u"0012345672123000"));
        QVERIFY(!npwpBadan(u"092345672123000") && !npwpBadan(u"3201014101010001"));
    }

    void ktpNumbersMustBePlausible()
    {
        QVERIFY(periksaNikKtp(u"3201013112990001") == DugaanNikKtp::Wajar);
        QVERIFY(periksaNikKtp(u"3201017102000001") == DugaanNikKtp::TanggalTidakMungkin);
        QVERIFY(periksaNikKtp(u"3201016902000001") == DugaanNikKtp::Wajar);
        QVERIFY(periksaNikKtp(u"3201013213990001") == DugaanNikKtp::TanggalTidakMungkin);
        QVERIFY(periksaNikKtp(u"3201010013990001") == DugaanNikKtp::TanggalTidakMungkin);
        QVERIFY(periksaNikKtp(u"3201013112990000") == DugaanNikKtp::NomorUrutNol);
        QVERIFY(periksaNikKtp(u"320101311299000") == DugaanNikKtp::BukanEnamBelasAngka);
        QVERIFY(periksaNikKtp(u"32010131129900AB") == DugaanNikKtp::BukanEnamBelasAngka);
    }

    void koperasiNumbersHaveThirteenDigits()
    {
        QVERIFY(nikKoperasiBenar(u"3281030080001"));
        QVERIFY(!nikKoperasiBenar(u"328103008000"));
        QVERIFY(!nikKoperasiBenar(u"328103008000A"));
        QVERIFY(nikKoperasiPengisi(u"1234") && !nikKoperasiPengisi(u"12345") && !nikKoperasiPengisi(u""));
    }
};

QTEST_APPLESS_MAIN(ClassificationTest)
#include "tst_classification.moc"
