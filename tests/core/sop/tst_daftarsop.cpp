// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/daftarsop.h"
#include "core/application/sop/sopbawaan.h"
#include "core/application/sop/terbitkansop.h"
#include "tests/support/fakesopstore.h"
#include "tests/support/fixedclock.h"

#include <QtTest>

using namespace lumbung;

namespace {

const QString pemberdayaan = u"pemberdayaan"_qs;

DefinisiSop versi(int nomor, QDate berlaku, const QString &judul = u"Pemberdayaan Kota Contoh"_qs)
{
    DefinisiSop sop = *sopBawaan(pemberdayaan);
    sop.versi = nomor;
    sop.berlaku = berlaku;
    sop.judul = judul;
    return sop;
}

} // namespace

class DaftarSopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingOfItsOwnAnOfficeHasTheElevenShippedOnes()
    {
        FakeSopStore store;
        const auto daftar = daftarSop(store, QDate(2026, 11, 25));
        QCOMPARE(daftar->size(), sopBawaan().size());
        for (std::size_t i = 0; i < daftar->size(); ++i) {
            QCOMPARE((*daftar)[i].definisi, sopBawaan()[i]);
            QVERIFY((*daftar)[i].bawaan && (*daftar)[i].berlaku && !(*daftar)[i].adaDraf);
        }
        QCOMPARE(sopBerlakuPada(store, pemberdayaan, QDate(2026, 11, 25))->versi, 1);
        QCOMPARE(sopBerlakuPada(store, u"tidak-ada"_qs, QDate(2026, 11, 25)).error().code, u"sop.tidak-ada"_qs);
    }

    void aVersionIsInForceFromItsDayOnAndOlderOnesStayReachable()
    {
        FakeSopStore store;
        const FixedClock clock;
        const QDate hari = clock.today();
        QVERIFY(terbitkanSop(store, versi(2, hari.addDays(10)), clock, u"kabid"_qs).ok());
        QVERIFY(terbitkanSop(store, versi(3, hari.addDays(30)), clock, u"kabid"_qs).ok());
        QCOMPARE(sopBerlakuPada(store, pemberdayaan, hari.addDays(9))->versi, 1);
        QCOMPARE(sopBerlakuPada(store, pemberdayaan, hari.addDays(10))->versi, 2);
        QCOMPARE(sopBerlakuPada(store, pemberdayaan, hari.addDays(31))->versi, 3);
        for (const int nomor : {1, 2, 3})
            QCOMPARE(sopVersi(store, pemberdayaan, nomor)->versi, nomor);
        QCOMPARE(sopVersi(store, pemberdayaan, 4).error().code, u"sop.versi-tidak-ada"_qs);

        const auto daftar = daftarSop(store, hari);
        const auto entri =
            std::ranges::find(*daftar, pemberdayaan, [](const EntriSop &satu) { return satu.definisi.kode; });
        QVERIFY(entri->bawaan);
        QCOMPARE(entri->mendatang->definisi.versi, 2);
        QCOMPARE(entri->mendatang->oleh, u"kabid"_qs);
        QCOMPARE(entri->mendatang->cerna, cernaSop(versi(2, hari.addDays(10))));
    }

    void aVersionThatIsNotNewerIsRefused_data()
    {
        QTest::addColumn<int>("nomor");
        QTest::newRow("as old as the shipped one") << 1;
        QTest::newRow("as old as the office's own") << 3;
        QTest::newRow("between") << 2;
    }
    void aVersionThatIsNotNewerIsRefused()
    {
        QFETCH(int, nomor);
        FakeSopStore store;
        const FixedClock clock;
        QVERIFY(terbitkanSop(store, versi(3, clock.today()), clock, u"kabid"_qs).ok());
        const auto hasil = terbitkanSop(store, versi(nomor, clock.today()), clock, u"kabid"_qs);
        QVERIFY(!hasil);
        QCOMPARE(hasil.error().code, u"sop.versi"_qs);
        QCOMPARE(store.terbitan(pemberdayaan)->size(), std::size_t(1));
    }

    void whatTheCheckCallsWrongIsNotPublished()
    {
        FakeSopStore store;
        const FixedClock clock;
        DefinisiSop salah = versi(2, clock.today());
        salah.langkah[2].pelaksana.clear();
        const auto hasil = terbitkanSop(store, salah, clock, u"kabid"_qs);
        QCOMPARE(hasil.error().code, u"sop.belum-layak"_qs);
        QCOMPARE(hasil.error().facts.value(u"salah"_qs).toInt(), 1);
        DefinisiSop panjang = versi(2, clock.today(), QString(5'000, u'j'));
        QCOMPARE(terbitkanSop(store, panjang, clock, u"kabid"_qs).error().code, u"sop.bentuk"_qs);
        QVERIFY(store.terbitan({})->empty());
    }

    void aVersionIsNotInForceBeforeToday()
    {
        FakeSopStore store;
        const FixedClock clock;
        const auto hasil = terbitkanSop(store, versi(2, clock.today().addDays(-1)), clock, u"kabid"_qs);
        QCOMPARE(hasil.error().code, u"sop.berlaku-lampau"_qs);
    }

    void anEditorBeginsWithTheDraftElseWithTheNextVersion()
    {
        FakeSopStore store;
        const FixedClock clock;
        const QDate hari = clock.today();
        const auto awal = bukaSuntinganSop(store, pemberdayaan, hari);
        QCOMPARE(awal->versi, 2);
        QCOMPARE(awal->berlaku, hari);
        QVERIFY(store.simpanDraf({versi(2, hari, u"Setengah"_qs), clock.now(), u"kabid"_qs}).ok());
        QCOMPARE(bukaSuntinganSop(store, pemberdayaan, hari)->judul, u"Setengah"_qs);
        QVERIFY(terbitkanSop(store, versi(2, hari.addDays(5)), clock, u"kabid"_qs).ok());
        QVERIFY(!store.draf(pemberdayaan)->has_value()); // gone with publishing
        const auto lanjut = bukaSuntinganSop(store, pemberdayaan, hari);
        QCOMPARE(lanjut->versi, 3);
        QCOMPARE(lanjut->berlaku, hari.addDays(5));
        QCOMPARE(bukaSuntinganSop(store, u"tidak-ada"_qs, hari).error().code, u"sop.tidak-ada"_qs);
    }

    void anSopThatOnlyTheOfficeHasIsListedAfterTheShippedOnes()
    {
        FakeSopStore store;
        DefinisiSop sendiri = *sopBawaan(u"jf-nib");
        sendiri.kode = u"kantor-1"_qs;
        QVERIFY(store.simpanDraf({sendiri, QDateTime::currentDateTimeUtc(), u"kabid"_qs}).ok());
        const auto daftar = daftarSop(store, QDate(2026, 11, 25));
        QCOMPARE(daftar->size(), sopBawaan().size() + 1);
        QCOMPARE(daftar->back().definisi.kode, u"kantor-1"_qs);
        QVERIFY(daftar->back().adaDraf && !daftar->back().berlaku && !daftar->back().bawaan);
    }
};

QTEST_GUILESS_MAIN(DaftarSopTest)
#include "tst_daftarsop.moc"
