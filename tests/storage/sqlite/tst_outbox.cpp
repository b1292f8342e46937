// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"
#include "storage/sqlite/statement.h"
#include "tests/support/temporaryoffice.h"

#include <QtTest>

using namespace lumbung;

namespace {

const Asal source{Sumber::Manual, QDate(2026, 11, 22)};

std::unique_ptr<Connection> look(TemporaryOffice &office)
{
    auto connection = Connection::open(office.path(), office.key(), Connection::Mode::Open);
    return connection ? std::move(*connection) : nullptr;
}

/// "dseq entitas jenis keadaan json", one line an op.
QStringList ops(TemporaryOffice &office)
{
    const auto connection = look(office);
    Statement statement(*connection, "SELECT dseq || ' ' || entitas || ' ' || jenis || ' ' || keadaan || ' ' || "
                                     "coalesce(json, '-') FROM outbox ORDER BY no");
    QStringList lines;
    for (auto row = statement.step(); row && *row; row = statement.step())
        lines.append(statement.text(0));
    return lines;
}

QStringList bases(TemporaryOffice &office)
{
    const auto connection = look(office);
    Statement statement(*connection, "SELECT field || '=' || coalesce(base, '') FROM draf ORDER BY field");
    QStringList lines;
    for (auto row = statement.step(); row && *row; row = statement.step())
        lines.append(statement.text(0));
    return lines;
}

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordOfAnActIsOneOpInOrder()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.01.01"_qs}}), {{2025, {}}});
        QCOMPARE(ops(office), QStringList({u"1 0 0 antre -"_qs, u"2 1 0 antre -"_qs}));
    }

    void editsOfWhatWasNeverSentGoIntoItsCreate()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.update(id, isian({{Field::Nama, u"KSP Baru"_qs}}), source));
        });
        QCOMPARE(ops(office), QStringList{u"1 0 0 antre -"_qs});
        QCOMPARE(bases(office), QStringList());
    }

    void editsAfterTheCreateWasSentAreOpsOfTheirOwn()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        QVERIFY(look(office)->exec("UPDATE outbox SET keadaan = 'kirim'"));
        office.act([&](UnitOfWork &unit) {
            QVERIFY(unit.update(id, isian({{Field::Nama, u"KSP Baru"_qs}}), source));
        });
        QVERIFY(ops(office).last().startsWith(u"2 0 1 antre "_qs));
        QVERIFY(ops(office).last().contains(u"\"set\":{\"nama\":{\"b\":\"KSP Contoh\",\"v\":\"KSP Baru\"}}"_qs));
    }

    void whatTheHubConfirmedIsKeptBesideAnEditUntilItIsConfirmed()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Alamat, u"Jl. Satu"_qs}}));
        QVERIFY(
            look(office)->exec("UPDATE koperasi SET _ver = 3, _op = NULL; UPDATE outbox SET keadaan = 'diakui'"));
        for (const QString &alamat : {u"Jl. Dua"_qs, u"Jl. Tiga"_qs})
            office.act([&](UnitOfWork &unit) {
                QVERIFY(unit.update(id, isian({{Field::Alamat, alamat}}), source));
            });
        QCOMPARE(bases(office), QStringList{u"alamat=Jl. Satu"_qs}); // the first base stays
        QCOMPARE(ops(office).size(), 3);
        QCOMPARE(office->koperasi().find(id)->versi, 3);
    }

    void removingWhatWasNeverSentSaysNothingAndGivesUpItsNumber()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        office.act([&](UnitOfWork &unit) { QVERIFY(unit.remove(id)); });
        office.add(isian({{Field::Nama, u"KSU Contoh"_qs}}));
        QCOMPARE(ops(office), QStringList({u"-1 0 0 batal -"_qs, u"2 0 0 antre -"_qs}));
        QVERIFY(office->check()->empty());
    }

    void removingWhatTheHubKnowsIsAnOp()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        QVERIFY(
            look(office)->exec("UPDATE koperasi SET _ver = 1, _op = NULL; UPDATE outbox SET keadaan = 'diakui'"));
        office.act([&](UnitOfWork &unit) { QVERIFY(unit.remove(id)); });
        QVERIFY(ops(office).last().startsWith(u"2 0 2 antre "_qs));
        QVERIFY(ops(office).last().contains(u"\"k\":\"hapus\""_qs));
        QVERIFY(ops(office).last().contains(u"\"ver\":1"_qs));
    }

    void eachScopeCountsForItself()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.01.01"_qs}}));
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.02.01"_qs}}));
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}})); // no place: the office's own scope
        const auto connection = look(office);
        QCOMPARE(*connection->number("SELECT count(*) FROM outbox WHERE scope = 3201 AND dseq IN (1, 2)"), 2);
        QCOMPARE(*connection->number("SELECT count(*) FROM outbox WHERE scope = 3202 AND dseq = 1"), 1);
        QCOMPARE(*connection->number("SELECT count(DISTINCT op_id) FROM outbox"), 3);
    }

    void anActThatIsDroppedQueuesNothing()
    {
        TemporaryOffice office;
        {
            auto unit = office->work().begin({u"uji"_qs, u"Penguji"_qs, u"Uji"_qs, {}});
            QVERIFY((*unit)->create(Koperasi{office.newId(), isian({{Field::Nama, u"KSP Contoh"_qs}}), {}, 0}));
        }
        QCOMPARE(ops(office), QStringList());
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
