// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/katasaring.h"
#include "models/koperasi/samaran.h"
#include "models/koperasi/saringcepat.h"
#include "models/koperasi/tampilan.h"
#include "tests/support/fakewilayah.h"

#include <QtTest>

using namespace lumbung;

class SaringCepatTest : public QObject {
    Q_OBJECT

    const std::vector<Field> m_shown{Field::Nama, Field::Aset, Field::AnggotaTotal};

private Q_SLOTS:
    void comparisonsSpeakOfTheColumnOneStandsIn()
    {
        const auto read = bacaSaringCepat(u">10"_qs, Field::AnggotaTotal, m_shown);
        QCOMPARE(read.filter.conditions.size(), std::size_t(1));
        QVERIFY(read.filter.conditions.front().field == Field::AnggotaTotal);
        QVERIFY(read.cari.isEmpty());
    }

    void onATextColumnTheySpeakOfTheFirstNumberShown()
    {
        const auto read = bacaSaringCepat(u">10jt"_qs, Field::Nama, m_shown);
        QCOMPARE(read.filter.conditions.size(), std::size_t(1));
        QVERIFY(read.filter.conditions.front().field == Field::Aset);
    }

    void rangesAndEmptinessAreUnderstood()
    {
        QVERIFY(bacaSaringCepat(u"1..5"_qs, Field::AnggotaTotal, m_shown).filter.conditions.front().kind ==
                Condition::Kind::Between);
        QVERIFY(bacaSaringCepat(u"Kosong"_qs, Field::TglRat, m_shown).filter.conditions.front().kind ==
                Condition::Kind::Empty);
    }

    void everythingElseIsSearchedFor()
    {
        const auto read = bacaSaringCepat(u"  kop. contoh  maju "_qs, Field::Aset, m_shown);
        QCOMPARE(read.cari, u"kop. contoh maju"_qs);
        QVERIFY(read.filter.conditions.empty());
    }

    void chipsSayTheFilterInWords()
    {
        const FakeWilayah areas = wilayahContoh();
        const Condition places{Field::Kecamatan, Condition::Kind::OneOf, {Value(u"32.01.01"_qs)}, true, false};
        QCOMPARE(kataSaring(places, areas), u"Kecamatan: Mekarcontoh atau kosong"_qs);
        const Condition money{
            Field::Aset, Condition::Kind::Between, {Value(qint64(500'000'000)), Value()}, false, false};
        QCOMPARE(kataSaring(money, areas), u"Aset mulai Rp500 jt"_qs);
        const Condition none{Field::TglRat, Condition::Kind::Empty, {}, false, false};
        QCOMPARE(kataSaring(none, areas), u"RAT terakhir: kosong"_qs);
    }

    void numbersKeepTheirEndsAndNamesTheirInitialWhenMasked()
    {
        QCOMPARE(samarkan(Field::NikKtpKetua, u"3201234567890007"_qs), u"3201\u2022\u2022\u2022\u20220007"_qs);
        QCOMPARE(samarkan(Field::Ketua, u"Contoh Nama"_qs), u"C\u2022\u2022\u2022\u2022"_qs);
        QCOMPARE(samarkan(Field::Nama, u"KSP Contoh"_qs), u"KSP Contoh"_qs);
        QVERIFY(samarkan(Field::Ketua, {}).isEmpty());
    }

    void aViewSurvivesBeingStored()
    {
        Tampilan view = tampilanBawaan().at(1);
        view.nama = u"RAT saya"_qs;
        view.bawaan = false;
        view.kelompok = Field::Kecamatan;
        view.filter.conditions = {{Field::StatusRat, Condition::Kind::Empty, {}, false, false}};
        QCOMPARE(tampilanDariTeks(teksTampilan(view)), std::optional(view));
        QVERIFY(!tampilanDariTeks(u"{rusak"_qs));
    }
};

QTEST_APPLESS_MAIN(SaringCepatTest)
#include "tst_saringcepat.moc"
