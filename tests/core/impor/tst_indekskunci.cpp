// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/indekskunci.h"

#include <QtTest>

using namespace lumbung;
using Cara = PasanganKembar::Cara;

class TestIndeksKunci : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByNikFirst();
    void findsByBadanHukumWrittenOtherwise();
    void keepsEqualOldNumbersOfTwoKabupatenApart();
    void findsByNameInsideTheSameArea();
    void doubtsTheSameNameWithAnotherBadanHukum();
    void neverMatchesTwoDifferentNikByName();
    void findsTheSameRowWithoutAnyNumber();
};

namespace {

KunciKoperasi kunci(const char *nik, const char *badanHukum, const char *nama, const char *wilayah)
{
    Record profil;
    profil.set(Field::NikKoperasi, QString::fromLatin1(nik));
    profil.set(Field::NoBadanHukum, QString::fromLatin1(badanHukum));
    profil.set(Field::Nama, QString::fromLatin1(nama));
    profil.set(Field::Wilayah, QString::fromLatin1(wilayah));
    return KunciKoperasi::dari(profil);
}

} // namespace

void TestIndeksKunci::findsByNikFirst()
{
    IndeksKunci indeks;
    indeks.tambah(kunci("3201000000001", "1/BH/2001", "KSP Contoh Satu", "32.01.01"), 7, 0);
    const quint32 second = indeks.tambah(kunci("3201000000002", "2/BH/2001", "KSP Contoh Dua", "32.01.01"), 8, 0);
    const auto found = indeks.cari(kunci("3201000000002", "1/BH/2001", "KSP Contoh Dua", ""));
    QVERIFY(found.has_value());
    QCOMPARE(found->entri, second);
    QVERIFY(found->cara == Cara::Nik);
    QVERIFY(!found->ragu);
}

void TestIndeksKunci::findsByBadanHukumWrittenOtherwise()
{
    IndeksKunci indeks;
    indeks.tambah(kunci("", "AHU-0007286.AH.01.26.TAHUN 2020", "KSP Contoh", "32.01.01"), 7, 0);
    const auto found = indeks.cari(kunci("", "ahu-0007286.AH.01.26. Tahun-2020", "KSP CONTOH", "32.01"));
    QVERIFY(found.has_value());
    QVERIFY(found->cara == Cara::BadanHukum);
    QVERIFY(!found->ragu);
}

void TestIndeksKunci::keepsEqualOldNumbersOfTwoKabupatenApart()
{
    IndeksKunci indeks;
    indeks.tambah(kunci("", "21/BH/Tahun 2007", "KSP Contoh", "32.01.01"), 7, 0);
    QVERIFY(!indeks.cari(kunci("", "21/BH/Tahun 2007", "KUD Lain", "32.02.01")).has_value());
    const auto near = indeks.cari(kunci("", "21/BH/Tahun 2007", "KUD Lain", "32.01.05"));
    QVERIFY(near.has_value());
    QVERIFY(near->ragu);
}

void TestIndeksKunci::findsByNameInsideTheSameArea()
{
    IndeksKunci indeks;
    indeks.tambah(kunci("", "", "KSP Contoh Makmur", "32.01.01.2001"), 7, 0);
    const auto found = indeks.cari(kunci("", "", "Kop. Contoh Makmur", "32.01.01"));
    QVERIFY(found.has_value());
    QVERIFY(found->cara == Cara::NamaWilayah);
    QVERIFY(!found->ragu);
    QVERIFY(indeks.cari(kunci("", "", "Contoh Makmur", "32.01"))->ragu);
    QVERIFY(!indeks.cari(kunci("", "", "Contoh Makmur", "32.01.02")).has_value());
}

void TestIndeksKunci::doubtsTheSameNameWithAnotherBadanHukum()
{
    IndeksKunci indeks;
    indeks.tambah(kunci("", "1/BH/2001", "KSP Contoh", "32.01.01"), 7, 0);
    const auto found = indeks.cari(kunci("", "2/BH/2002", "KUD Contoh", "32.01.01"));
    QVERIFY(found.has_value());
    QVERIFY(found->ragu);
    QVERIFY(found->bawaan == PutusanKembar::Baru);
}

void TestIndeksKunci::neverMatchesTwoDifferentNikByName()
{
    IndeksKunci indeks;
    indeks.tambah(kunci("3201000000001", "", "KSP Contoh", "32.01.01"), 7, 0);
    QVERIFY(!indeks.cari(kunci("3201000000002", "", "KSP Contoh", "32.01.01")).has_value());
}

void TestIndeksKunci::findsTheSameRowWithoutAnyNumber()
{
    IndeksKunci indeks;
    indeks.tambah(kunci("", "", "KSP Contoh", ""), 7, 0);
    QVERIFY(indeks.cari(kunci("", "", "KSP Contoh", "")).has_value());
    QVERIFY(!indeks.cari(kunci("", "", "KSP Contoh", "32.01")).has_value());
}

QTEST_APPLESS_MAIN(TestIndeksKunci)
#include "tst_indekskunci.moc"
