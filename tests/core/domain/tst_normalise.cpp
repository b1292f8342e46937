// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/normalise.h"

#include <QtTest>

using namespace lumbung;

class NormaliseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneKoperasiGetOneKey_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        const auto row = [](const QString &written, const QString &key) {
            QTest::newRow(qPrintable(written)) << written << key;
        };
        row(u"KSP Contoh Makmur"_qs, u"contoh makmur"_qs);
        row(u"K.S.P. CONTOH  MAKMUR"_qs, u"contoh makmur"_qs);
        row(u"Koperasi Simpan Pinjam Contoh Makmur"_qs, u"contoh makmur"_qs);
        row(u"Koperasi Simpan Pinjam (KSP) \"Contoh Makmur\""_qs, u"contoh makmur"_qs);
        row(u"Kop. Contoh-Makmur"_qs, u"contoh makmur"_qs);
        row(u"Koperasi Konsumen Contoh Makmur"_qs, u"contoh makmur"_qs);
        row(u"KSPPS BMT Contoh"_qs, u"contoh"_qs);
        row(u"KUD Contoh Tani"_qs, u"contoh tani"_qs);
        row(u"KPRI C\u00F3nt\u00F6h Jum'at"_qs, u"contoh jumat"_qs);
        row(u"\u00A0Kopwan\u00A0Contoh\u200B "_qs, u"contoh"_qs);
        row(u"Pusat KUD Contoh"_qs, u"pusat kud contoh"_qs);
        row(u"KSP"_qs, u"ksp"_qs);
        row(u"Koperasi"_qs, u"koperasi"_qs);
        row(u"Kopi Contoh"_qs, u"kopi contoh"_qs);
        row(u"KSP.Contoh"_qs, u"contoh"_qs);
        row(QString(), QString());
        row(u"..."_qs, QString());
    }
    void namesOfOneKoperasiGetOneKey()
    {
        QFETCH(QString, written);
        QFETCH(QString, key);
        QCOMPARE(normaliseNama(written), key);
    }

    void textsLoseCaseAccentsAndPunctuationOnly()
    {
        QCOMPARE(normaliseTeks(u"Jl. Raya No.5/B, RT.01"), u"jl raya no 5 b rt 01"_qs);
        QCOMPARE(normaliseTeks(u"KSP Contoh"), u"ksp contoh"_qs);
        QCOMPARE(normaliseTeks(u"\uFF2B\uFF33\uFF30 \u1EBF"), u"ksp e"_qs);
        QCOMPARE(normaliseTeks(u"P.T. A.B. Contoh"), u"pt ab contoh"_qs);
    }

    void spellingsOfOneBadanHukumNumberGetOneKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const QString &one, const QString &other) {
            QTest::newRow(qPrintable(other)) << one << other;
        };
        const auto ahu = u"AHU-0007286.AH.01.26.TAHUN 2020"_qs;
        row(ahu, u"AHU-0007286.AH.01.26. Tahun 2020"_qs);
        row(ahu, u"AHU - 0007286 . AH . 01 . 26 . TAHUN-2020"_qs);
        row(ahu, u"ahu-0007286.ah.01.26.tahun2020"_qs);
        row(ahu, u"No. AHU-0007286.AH.01.26.THN 2020"_qs);
        row(u"0003967/BH/M.KUKM.2/XI/2017"_qs, u"0003967//BH/M.KUKM.2/XI/2017"_qs);
        row(u"006385/BH/M.KUKM.2/XI/2017"_qs, u"6385/BH/M.KUKM.2/XI/2017"_qs);
        row(u"58/BH/PAD/KW.K.4.5.1/II/1996"_qs, u"58/BH/PAD/KWK.4.5.1/II/1996"_qs);
        row(u"50/BH/KDK-10.16/XII/1998"_qs, u" 50 / bh / kdk.10.16 / xii / 1998 "_qs);
    }
    void spellingsOfOneBadanHukumNumberGetOneKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(normaliseBadanHukum(other), normaliseBadanHukum(one));
        QVERIFY(!normaliseBadanHukum(one).contains(u' '));
    }

    void differentBadanHukumNumbersKeepDifferentKeys()
    {
        QVERIFY(normaliseBadanHukum(u"5/BH/XI/V/2010") != normaliseBadanHukum(u"5/BH/XIV/2010"));
        QVERIFY(normaliseBadanHukum(u"8091/BH/KWK-10/22") != normaliseBadanHukum(u"8091/BH/KWK-102/2"));
        QCOMPARE(normaliseBadanHukum(u" - "), QString());
        QCOMPARE(normaliseBadanHukum(u"0/BH"), u"0/BH"_qs);
    }

    void digitsAreAllThatStays()
    {
        QCOMPARE(digitsOnly(u"+62 (812) 34-\u0665"), u"62812345"_qs);
        QCOMPARE(digitsOnly(u"abc"), QString());
    }
};

QTEST_APPLESS_MAIN(NormaliseTest)
#include "tst_normalise.moc"
