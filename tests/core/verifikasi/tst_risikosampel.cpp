// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/verifikasi/risiko.h"
#include "core/domain/verifikasi/sampel.h"
#include "tests/core/domain/properties/generators.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace lumbung;

namespace {

QByteArray bawaan(const QString &nama)
{
    QFile file(QStringLiteral(":/verifikasi/") + nama);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

BobotRisiko bobot()
{
    return *bobotRisikoOfFile(bawaan(QStringLiteral("risiko.json")));
}

Record uang(qint64 aset, qint64 volume)
{
    Record isian;
    isian.set(Field::Aset, Value(aset));
    isian.set(Field::VolumeUsaha, Value(volume));
    return isian;
}

PenarikanSampel penarikan(int banyak, const QString &benih = QStringLiteral("c0ffee"))
{
    PenarikanSampel tarik{SampelId(QStringLiteral("s-1")), {QStringLiteral("acak-5"), 5, 10, 2}, benih, {}, 0, {}};
    for (int i = 0; i < banyak; ++i)
        tarik.populasi.emplace_back(QStringLiteral("k-%1").arg(i, 6, 10, QLatin1Char('0')));
    return tarik;
}

std::map<KeragaanId, bool> semuaValid(const std::vector<KeragaanId> &terpilih)
{
    std::map<KeragaanId, bool> hasil;
    for (const KeragaanId &id : terpilih)
        hasil[id] = true;
    return hasil;
}

} // namespace

class RisikoSampelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { cari::fixSeed(); }

    void theScoreIsShownInItsParts()
    {
        const Record kini = uang(500, 475), lalu = uang(520, 1'250);
        const std::vector<TemuanIsian> temuan{{Keparahan::Salah, QStringLiteral("a"), Field::Aset},
                                              {Keparahan::PerluDicek, QStringLiteral("b"), Field::Aset}};
        const Risiko risiko = nilaiRisiko({kini, &lalu, temuan, true, 2}, bobot());
        QCOMPARE(risiko.bagian.size(), std::size_t(4));
        QCOMPARE(risiko.bagian[0].kode, QStringLiteral("perubahan"));
        QCOMPARE(risiko.bagian[0].fakta.value(QStringLiteral("persen")).toInt(), 62); // volume 1250 to 475
        QCOMPARE(risiko.bagian[0].fakta.value(QStringLiteral("isian")).toString(), QStringLiteral("volume_usaha"));
        QCOMPARE(risiko.bagian[0].poin, 24);
        QCOMPARE(risiko.bagian[1].poin, 21);
        QCOMPARE(risiko.bagian[2].poin, 15);
        QCOMPARE(risiko.bagian[3].poin, 10);
        QCOMPARE(risiko.skor, 70);
    }

    void thePartsAlwaysAddUpAndStayWithinAHundred()
    {
        QVERIFY(rc::check("0 to 100", [] {
            const Record kini = uang(*rc::gen::arbitrary<int>(), *rc::gen::arbitrary<int>());
            const Record lalu = uang(*rc::gen::arbitrary<int>(), *rc::gen::arbitrary<int>());
            const std::vector<TemuanIsian> temuan(std::size_t(*rc::gen::inRange(0, 9)),
                                                  {Keparahan::PerluDicek, QStringLiteral("a"), Field::Aset});
            const int penolakan = *rc::gen::inRange(0, 9);
            const Risiko risiko =
                nilaiRisiko({kini, &lalu, temuan, *rc::gen::arbitrary<bool>(), penolakan}, bobot());
            int jumlah = 0;
            for (const BagianRisiko &bagian : risiko.bagian)
                jumlah += bagian.poin;
            RC_ASSERT(jumlah == risiko.skor && risiko.skor >= 0 && risiko.skor <= 100);
        }));
    }

    void weightsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QByteArray>("dari");
        QTest::addColumn<QByteArray>("ke");
        QTest::addColumn<QString>("sebab");
        QTest::newRow("more than a hundred")
            << QByteArray("\"maks\": 40") << QByteArray("\"maks\": 41") << u"jumlah"_qs;
        QTest::newRow("negative") << QByteArray("\"salah\": 15") << QByteArray("\"salah\": -1")
                                  << u"pemeriksaan.salah"_qs;
        QTest::newRow("left out") << QByteArray("\"poin\"") << QByteArray("\"point\"") << u"pertama.poin"_qs;
        QTest::newRow("division by zero") << QByteArray("\"penuhPersen\": 100") << QByteArray("\"penuhPersen\": 0")
                                          << u"perubahan.penuhPersen"_qs;
    }
    void weightsThatMakeNoSenseAreRefused()
    {
        QFETCH(QByteArray, dari);
        QFETCH(QByteArray, ke);
        QFETCH(QString, sebab);
        QByteArray teks = bawaan(QStringLiteral("risiko.json"));
        QVERIFY(bobotRisikoOfFile(teks));
        QVERIFY(teks.contains(dari));
        const auto hasil = bobotRisikoOfFile(teks.replace(dari, ke));
        QVERIFY(!hasil);
        QCOMPARE(hasil.error().facts.value(QStringLiteral("sebab")).toString(), sebab);
    }

    void theSameRuleAndSeedDrawTheSame()
    {
        const PenarikanSampel tarik = penarikan(1'000);
        const auto sekali = keadaanSampel(tarik, {}).terpilih;
        QCOMPARE(sekali.size(), std::size_t(50));
        QVERIFY(keadaanSampel(penarikanOfJson(penarikanToJson(tarik)), {}).terpilih == sekali);
        // From another program (sha256 of "c0ffee|id", smallest first): must not change with a version of the
        // program, or old draws could not be checked.
        QCOMPARE(sekali.front().text(), u"k-000403"_qs);
        QVERIFY(keadaanSampel(penarikan(1'000, QStringLiteral("beef")), {}).terpilih != sekali);
    }

    void aFailedSampleWidensAndKeepsWhatItHad()
    {
        const PenarikanSampel tarik = penarikan(1'000);
        const auto pertama = keadaanSampel(tarik, {}).terpilih;
        auto hasil = semuaValid(pertama);
        QVERIFY(keadaanSampel(tarik, hasil).lulus);
        hasil[pertama[7]] = false;
        const KeadaanSampel lebar = keadaanSampel(tarik, hasil);
        QCOMPARE(lebar.putaran, 1);
        QCOMPARE(lebar.gagal, 1);
        QVERIFY(!lebar.lulus);
        QCOMPARE(lebar.terpilih.size(), std::size_t(100));
        QVERIFY(std::equal(pertama.begin(), pertama.end(), lebar.terpilih.begin()));
        for (std::size_t i = 50; i < 100; ++i)
            hasil[lebar.terpilih[i]] = true;
        QVERIFY(keadaanSampel(tarik, hasil).lulus);
    }

    void everyRoundHoldsTheOneBeforeAndEndsWithTheWhole()
    {
        QVERIFY(rc::check("nested rounds", [] {
            const int banyak = *rc::gen::inRange(1, 300);
            const PenarikanSampel tarik = penarikan(banyak);
            const auto urut = urutanSampel(tarik);
            RC_ASSERT(std::set<KeragaanId>(urut.begin(), urut.end()).size() == std::size_t(banyak));
            int sebelum = 0;
            for (int putaran = 0; putaran < 12; ++putaran) {
                const int ukuran = ukuranSampel(tarik.aturan, banyak, putaran);
                RC_ASSERT(ukuran >= sebelum && ukuran <= banyak && ukuran >= std::min(banyak, 10));
                sebelum = ukuran;
            }
            RC_ASSERT(sebelum == banyak);
            std::map<KeragaanId, bool> buruk;
            for (const KeragaanId &id : urut)
                buruk[id] = false;
            RC_ASSERT(keadaanSampel(tarik, buruk).terpilih.size() == std::size_t(banyak));
            RC_ASSERT(!keadaanSampel(tarik, buruk).lulus);
        }));
    }
};

QTEST_GUILESS_MAIN(RisikoSampelTest)
#include "tst_risikosampel.moc"
