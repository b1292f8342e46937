// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officesteps.h"

#include <QtTest>

using namespace lumbung;

namespace {

constexpr int menurutCount = static_cast<int>(RekapMenurut::FrekuensiRat) + 1;

/// Conditions that every statement of the steps fulfils: the answer has to come from the rows, not the kept sums.
const Filter everything{{{Field::Aset, Condition::Kind::Filled, {}, false, false},
                         {Field::Aset, Condition::Kind::Empty, {}, false, true}}};

void compare(Office &office, const OfficeModel &model, RekapQuery query)
{
    const Rekap expected = model.rekap(query);
    for (const Filter &filter : {Filter(), everything}) {
        query.filter = filter;
        const auto answer = office.rekap().rekap(query);
        RC_ASSERT(answer.ok());
        RC_ASSERT(*answer == expected);
    }
}

} // namespace

class RekapQueriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptSumsRowsAndThePastAllTellWhatTheModelTells()
    {
        QVERIFY(rc::check([] {
            const auto steps = *rc::gen::container<std::vector<OfficeStep>>(12, anyOfficeStep());
            const int level = *rc::gen::inRange(0, menurutCount);
            TemporaryOffice office;
            OfficeModel model;
            std::map<QDate, OfficeModel> past;
            for (const OfficeStep &step : steps) {
                doStep(step, office, model);
                past[office.clock().today()] = model;
                office.clock().advanceDays(1);
            }
            for (int year = 2022; year < 2026; ++year)
                for (int menurut = 0; menurut < menurutCount; ++menurut)
                    compare(*office, model, {static_cast<RekapMenurut>(menurut), year, {}, {}, {}});
            const auto menurut = static_cast<RekapMenurut>(level);
            for (const char *dalam : {"32.01", "32.01.01", "32.01.01.2001", "32"})
                compare(*office, model, {menurut, 2024, *KodeWilayah::parse(QString::fromLatin1(dalam)), {}, {}});
            for (const auto &[day, then] : past)
                for (int year = 2023; year < 2026; ++year)
                    compare(*office, then, {menurut, year, {}, {}, day});
            RC_ASSERT(office->check()->empty());
        }));
    }

    void everyYearOfADeretIsThere()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.01.01"_qs}}),
                   {{2024, isian({{Field::Aset, qint64(4)}})}});
        const auto deret = office->rekap().deret({RekapMenurut::Kecamatan, 2023, 2025, {}, {}, {}});
        QVERIFY(deret);
        QCOMPARE(deret->size(), std::size_t(3));
        QCOMPARE(deret->at(2024).jumlah.aset, 4);
        QVERIFY(deret->at(2023).baris.empty());
    }

    void whatHasNoPlaceIsShownAndCounted()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}), {{2025, isian({{Field::Aset, qint64(3)}})}});
        office.add(isian({{Field::Nama, u"KSU Contoh"_qs}, {Field::Wilayah, u"32.01"_qs}}),
                   {{2025, isian({{Field::Aset, qint64(4)}})}});
        const auto rekap = office->rekap().rekap({RekapMenurut::Kecamatan, 2025, {}, {}, {}});
        QVERIFY(rekap->baris.empty());
        QCOMPARE(rekap->tidakTerpetakan.aset, 7);
        QCOMPARE(rekap->jumlah.jumlah, 2);
    }

    void theFirstDayOnRecordIsThatOfTheFirstChange()
    {
        TemporaryOffice office;
        QVERIFY(!office->rekap().catatanPertama()->has_value());
        office.act([](UnitOfWork &) {}, QStringLiteral("Melihat data pribadi"));
        office.clock().advanceDays(3);
        const QDate first = office.clock().today();
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        office.clock().advanceDays(2);
        office.act([&](UnitOfWork &unit) { QVERIFY(unit.update(id, isian({{Field::Telp, u"0251"_qs}}), {})); });
        QCOMPARE(**office->rekap().catatanPertama(), first);
    }

    void partsOfAYearAreNotCounted()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        const Periode semester{2025, JenisPeriode::Semester1};
        office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.create(Keragaan{keragaanId(id, semester), id, semester, {}, {}, 0}));
        });
        QCOMPARE(office->rekap().rekap({RekapMenurut::Jenis, 2025, {}, {}, {}})->jumlah.jumlah, 0);
        QCOMPARE(office->koperasi().keragaan(id)->size(), std::size_t(1));
        QVERIFY(office->check()->empty());
    }
};

int main(int argc, char **argv)
{
    // Few but rich cases: each makes a real store. RC_PARAMS from outside goes first.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=15");
    RekapQueriesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rekapqueries.moc"
