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

    const std::vector<Field> m_shown{Field::Nama, Field::AnggotaTotal, Field::TglRat, Field::Aset, Field::Shu};
    const FakeWilayah m_areas = wilayahContoh();

    SaringCepat read(const QString &text, Field column = Field::Nama, const std::vector<Field> &shown = {})
    {
        return bacaSaringCepat(text,
                               {column, shown.empty() ? m_shown : shown, &m_areas, *KodeWilayah::parse(u"32.01")});
    }

    void speaksOf(const QString &text, Field standing, Field expected)
    {
        const SaringCepat understood = read(text, standing);
        QCOMPARE(understood.filter.conditions.size(), std::size_t(1));
        QCOMPARE(keyOf(understood.filter.conditions.front().field), keyOf(expected));
        QVERIFY(understood.cari.isEmpty() && !understood.galat);
    }

private Q_SLOTS:
    void comparisonsSpeakOfTheColumnOneStandsIn()
    {
        speaksOf(u">10"_qs, Field::AnggotaTotal, Field::AnggotaTotal);
        speaksOf(u">10jt"_qs, Field::Shu, Field::Shu);
        speaksOf(u">10jt"_qs, Field::AnggotaTotal, Field::AnggotaTotal);
        speaksOf(u"<=1/3/2026"_qs, Field::TglRat, Field::TglRat);
    }

    void onAColumnThatCannotTakeThemTheySpeakOfTheFirstShownOneThatFits()
    {
        speaksOf(u">10jt"_qs, Field::Nama, Field::Aset);
        speaksOf(u">2500000"_qs, Field::Nama, Field::Aset);
        speaksOf(u">10"_qs, Field::Nama, Field::AnggotaTotal);
        speaksOf(u">10jt"_qs, Field::TglRat, Field::Aset);
        speaksOf(u">=1/3/2026"_qs, Field::Nama, Field::TglRat);
        speaksOf(u"500rb..2jt"_qs, Field::Nama, Field::Aset);
        speaksOf(u"1..5"_qs, Field::Nama, Field::AnggotaTotal);
    }

    void withoutSuchAColumnTheySpeakOfNothingAndSaySo()
    {
        const SaringCepat nothing = read(u">10jt"_qs, Field::Nama, {Field::Nama, Field::Jenis});
        QVERIFY(nothing.galat && nothing.filter.conditions.empty());
        QCOMPARE(nothing.galat->code, u"saring.tanpa-kolom"_qs);
        QVERIFY(read(u">"_qs).filter.conditions.empty() && !read(u">"_qs).galat); // still being typed
    }

    void rangesAndEmptinessAreUnderstood()
    {
        QVERIFY(read(u"1..5"_qs, Field::AnggotaTotal).filter.conditions.front().kind == Condition::Kind::Between);
        QVERIFY(read(u"Kosong"_qs, Field::TglRat).filter.conditions.front().kind == Condition::Kind::Empty);
    }

    void columnsAreNamedAndAreasMeantByName()
    {
        const SaringCepat area = read(u"kecamatan=sukacontoh"_qs);
        QCOMPARE(formatFilter(area.filter), u"kecamatan=32.01.02"_qs);
        QCOMPARE(read(u"kecamatan=Nirmala"_qs).galat->code, u"saring.wilayah-tidak-ada"_qs);
        QCOMPARE(read(u"aset>banyak"_qs).galat->code, u"saring.tidak-dipahami"_qs);
        QCOMPARE(read(u"bukan=kolom"_qs).cari, u"bukan=kolom"_qs);
    }

    void everythingElseIsSearchedFor()
    {
        const auto words = read(u"  kop. contoh  maju "_qs, Field::Aset);
        QCOMPARE(words.cari, u"kop. contoh maju"_qs);
        QVERIFY(words.filter.conditions.empty());
        QCOMPARE(read(u"maju.. jaya"_qs).cari, u"maju.. jaya"_qs);
    }

    void maskedColumnsAreNotSearched()
    {
        const std::vector<Field> shown{Field::Nama, Field::Ketua, Field::Alamat};
        QCOMPARE(kolomDicari(shown, false), (std::vector<Field>{Field::Nama, Field::Alamat}));
        QCOMPARE(kolomDicari(shown, true), shown);
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
        view.milik = MilikTampilan::Dinas;
        view.kelompok = Field::Kecamatan;
        view.filter.conditions = {{Field::StatusRat, Condition::Kind::Empty, {}, false, false}};
        QCOMPARE(tampilanDariTeks(teksTampilan(view)), std::optional(view));
        QVERIFY(!tampilanDariTeks(u"{rusak"_qs));
    }
};

QTEST_APPLESS_MAIN(SaringCepatTest)
#include "tst_saringcepat.moc"
