// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/kontekskantor.h"
#include "core/application/simpansel.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

namespace {

const Periode periode2025{2025, JenisPeriode::Tahunan};

Record profil(const QString &nama, const QString &nik, const QString &badanHukum)
{
    return isian({{Field::Nama, nama}, {Field::NikKoperasi, nik}, {Field::NoBadanHukum, badanHukum}});
}

} // namespace

class SimpanSelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfManyKoperasiAreOneAct()
    {
        TemporaryOffice office;
        const KoperasiId satu = office.add(profil(u"KSP Contoh Satu"_qs, u"3201010010001"_qs, u"1/BH/X/2001"_qs));
        const KoperasiId dua = office.add(profil(u"KSP Contoh Dua"_qs, u"3201010010002"_qs, u"2/BH/X/2001"_qs));
        const auto hasil =
            simpanSel(*office, {{satu, Field::Aset, Value(qint64(5))}, {dua, Field::Aset, Value(qint64(7))}},
                      periode2025, u"uji"_qs, office.clock());
        QVERIFY(hasil.ok());
        QCOMPARE(hasil->diubah, 2);
        QVERIFY(!hasil->tindakan.isEmpty());
        QVERIFY(office->koperasi().riwayat(satu)->front().tindakan == hasil->tindakan);
        QVERIFY(office->koperasi().riwayat(dua)->front().tindakan == hasil->tindakan);
    }

    void oneRefusedCellKeepsEverythingAsItWas()
    {
        TemporaryOffice office;
        const KoperasiId satu = office.add(profil(u"KSP Contoh Satu"_qs, u"3201010010001"_qs, u"1/BH/X/2001"_qs));
        const KoperasiId dua = office.add(profil(u"KSP Contoh Dua"_qs, u"3201010010002"_qs, u"2/BH/X/2001"_qs));
        const auto hasil =
            simpanSel(*office, {{satu, Field::Aset, Value(qint64(5))}, {dua, Field::Aset, Value(qint64(-7))}},
                      periode2025, u"uji"_qs, office.clock());
        QVERIFY(hasil.ok());
        QCOMPARE(hasil->ditolak.size(), std::size_t(1));
        QVERIFY(hasil->ditolak.front().id == dua);
        QCOMPARE(hasil->ditolak.front().temuan.aturan, u"angka.negatif"_qs);
        QVERIFY(office->koperasi().keragaan(satu)->empty());
    }

    void theNumberOfAnotherKoperasiIsRefusedInATableCellToo()
    {
        TemporaryOffice office;
        office.add(profil(u"KSP Contoh Satu"_qs, u"3201010010001"_qs, u"1/BH/X/2001"_qs));
        const KoperasiId dua = office.add(profil(u"KSP Contoh Dua"_qs, u"3201010010002"_qs, u"2/BH/X/2001"_qs));
        const auto hasil = simpanSel(*office, {{dua, Field::NikKoperasi, Value(u"3201010010001"_qs)}}, periode2025,
                                     u"uji"_qs, office.clock());
        QCOMPARE(hasil->ditolak.size(), std::size_t(1));
        QCOMPARE(hasil->ditolak.front().temuan.aturan, u"nik-koperasi.kembar"_qs);
    }

    void anotherSpellingOfABadanHukumNumberIsNoticed()
    {
        TemporaryOffice office;
        const KoperasiId satu = office.add(profil(u"KSP Contoh Satu"_qs, u"3201010010001"_qs, u"1/BH/X/2001"_qs));
        office.add(profil(u"KSP Contoh Dua"_qs, u"3201010010002"_qs, u"2/BH/X/2001"_qs));
        const auto konteks = konteksKantor(*office, satu, nullptr, office.clock());
        QVERIFY(!konteks.badanHukumDipakaiLain(u"1/BH/X/2001"_qs));
        QVERIFY(konteks.badanHukumDipakaiLain(u"002 / bh / x / 2001"_qs));
        QVERIFY(konteks.nikDipakaiLain(u"3201010010002"_qs));
        QVERIFY(!konteks.nikDipakaiLain(u"3201010010001"_qs));
    }
};

QTEST_GUILESS_MAIN(SimpanSelTest)
#include "tst_simpansel.moc"
