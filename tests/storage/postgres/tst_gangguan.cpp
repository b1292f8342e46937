// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/migrasipusat.h"
#include "storage/postgres/pgerror.h"
#include "storage/postgres/pgpusatstore.h"
#include "storage/postgres/rawatpusat.h"
#include "tests/storage/postgres/tulisancontoh.h"
#include "tests/support/postgres/pusatberpemakai.h"
#include "tests/support/postgres/temporarycluster.h"

#include <QElapsedTimer>
#include <QtTest>

#include <thread>

using namespace lumbung;
using namespace std::chrono_literals;

namespace {

QString codeOf(const auto &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

/// Ends every other backend of this database, as a failover or an administrator does.
void endBackends(const QByteArray &address)
{
    TemporaryCluster::admin(address, "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                                     " WHERE datname = current_database() AND pid <> pg_backend_pid()");
}

} // namespace

/// Failing lines, full pools, killed servers and interrupted migrations.
class GangguanTest : public QObject {
    Q_OBJECT

private:
    const Pemakai m_pemakai = pemakaiContoh(bogor);
    TemporaryCluster m_cluster;
    QByteArray m_address;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        m_address = m_cluster.migrated();
    }

    void init()
    {
        TemporaryCluster::clear(m_address);
        tulisPemakai(m_address, m_pemakai);
    }

    void aSqlStateBecomesTheErrorOfThePort_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("lost");
        QTest::addColumn<bool>("commit");
        QTest::addColumn<QString>("code");
        for (const char *busy : {"40001", "40P01", "55P03", "57014", "53300"})
            QTest::newRow(busy) << QByteArray(busy) << false << false << u"pusat.sibuk"_qs;
        for (const char *full : {"53100", "53200", "53400"})
            QTest::newRow(full) << QByteArray(full) << false << false << u"pusat.penuh"_qs;
        QTest::newRow("lost") << QByteArray() << true << false << u"pusat.putus"_qs;
        QTest::newRow("lost in commit") << QByteArray() << true << true << u"pusat.tak-pasti"_qs;
        QTest::newRow("ended in commit") << QByteArray("57P01") << false << true << u"pusat.tak-pasti"_qs;
        QTest::newRow("serialisation in commit") << QByteArray("40001") << false << true << u"pusat.sibuk"_qs;
        QTest::newRow("standby") << QByteArray("25006") << false << false << u"pusat.putus"_qs;
        QTest::newRow("policy") << QByteArray("42501") << false << false << u"pusat.ditolak"_qs;
        QTest::newRow("seq") << QByteArray("LB001") << false << false << u"pusat.urutan"_qs;
    }
    void aSqlStateBecomesTheErrorOfThePort()
    {
        QFETCH(QByteArray, state);
        QFETCH(bool, lost);
        QFETCH(bool, commit);
        QTEST(pgError(state, lost, commit ? PgTahap::Commit : PgTahap::Kerja).code, "code");
    }

    void thePoolNeverGrowsBeyondItsSizeAndNobodyWaitsForEver()
    {
        PgPool pool({.alamat = m_address, .ukuran = 2, .tunggu = 100ms});
        {
            const auto one = pool.pinjam(), two = pool.pinjam();
            QVERIFY(one && two);
            QElapsedTimer time;
            time.start();
            QCOMPARE(codeOf(pool.pinjam()), u"pusat.sibuk"_qs);
            QVERIFY(time.elapsed() >= 100);
            QCOMPARE(pool.terbuka(), 2);
        }
        QVERIFY(pool.pinjam());
        QCOMPARE(pool.terbuka(), 2);
    }

    void somebodyWaitingGetsTheConnectionThatComesBack()
    {
        PgPool pool({.alamat = m_address, .ukuran = 1, .tunggu = 20s});
        auto held = std::make_unique<PgPinjaman>(std::move(pool.pinjam()).value());
        std::atomic<bool> got = false;
        std::thread waiting([&] { got = pool.pinjam().ok(); });
        held.reset();
        waiting.join();
        QVERIFY(got);
    }

    void nobodyAnswersIsAnErrorAndTakesNoPlace()
    {
        PgPool pool({.alamat = "host=/nonexistent dbname=x", .ukuran = 1, .tunggu = 100ms});
        QCOMPARE(codeOf(pool.pinjam()), u"pusat.putus"_qs);
        QCOMPARE(codeOf(pool.pinjam()), u"pusat.putus"_qs);
        QCOMPARE(pool.terbuka(), 0);
    }

    void aHeadThatSomebodyHoldsIsBusy()
    {
        PgPool pool({.alamat = m_address, .batasKunci = 100ms});
        PgPusatStore pusat(pool);
        QVERIFY(tambah(pusat, m_pemakai, bogor, {koperasiContoh(bogor)}));
        auto first = pusat.mulai(m_pemakai);
        QVERIFY(first && (*first)->kunci(bogor));
        auto second = pusat.mulai(m_pemakai);
        QCOMPARE(codeOf((*second)->kunci(bogor)), u"pusat.sibuk"_qs);
    }

    void settingsEndWithTheirTransaction()
    {
        PgPool pool({.alamat = m_address, .ukuran = 1});
        PgPusatStore pusat(pool);
        QVERIFY(pusat.kepala(m_pemakai));
        QVERIFY(pusat.mulai(m_pemakai));
        const auto connection = pool.pinjam();
        const auto rows = (*connection)
                              ->run("SELECT current_setting('lumbung.pemakai', true), current_user,"
                                    " current_setting('lock_timeout')");
        QVERIFY(rows);
        QCOMPARE(rows->bytes(0, 0), "");
        QCOMPARE(rows->bytes(0, 1), "postgres");
        QCOMPARE(rows->bytes(0, 2), "0");
    }

    void idleConnectionsThatDiedAreReplacedUnnoticed()
    {
        PgPool pool({.alamat = m_address, .ukuran = 3});
        PgPusatStore pusat(pool);
        {
            const auto one = pool.pinjam(), two = pool.pinjam();
        }
        QCOMPARE(pool.terbuka(), 2);
        endBackends(m_address);
        QCOMPARE(codeOf(pusat.kepala(m_pemakai)), u"ok"_qs);
        QCOMPARE(pool.terbuka(), 1);
    }

    void aBackendThatIsKilledInMidTransactionLeavesNothing()
    {
        PgPool pool({.alamat = m_address});
        PgPusatStore pusat(pool);
        QVERIFY(tambah(pusat, m_pemakai, bogor, {koperasiContoh(bogor)}));
        auto transaksi = pusat.mulai(m_pemakai);
        const auto kepala = (*transaksi)->kunci(bogor);
        QVERIFY((*transaksi)->tulis(tulisanBaru(bogor, *kepala, {koperasiContoh(bogor), koperasiContoh(bogor)})));
        endBackends(m_address);
        QCOMPARE(codeOf((*transaksi)->commit()), u"pusat.tak-pasti"_qs);
        transaksi = pusatError("x");
        QCOMPARE(pusat.kepala(m_pemakai)->at(bogor).seq, 1);
        QVERIFY(periksaPusat(pool)->empty());
        QVERIFY(tambah(pusat, m_pemakai, bogor, {koperasiContoh(bogor)}));
    }

    void whatWasCommittedSurvivesAPowerCutAndNothingElse()
    {
        PgPool pool({.alamat = m_address});
        PgPusatStore pusat(pool);
        QVERIFY(tambah(pusat, m_pemakai, bogor, {koperasiContoh(bogor), koperasiContoh(bogor)}));
        auto transaksi = pusat.mulai(m_pemakai);
        const auto kepala = (*transaksi)->kunci(bogor);
        QVERIFY((*transaksi)->tulis(tulisanBaru(bogor, *kepala, {koperasiContoh(bogor)})));
        m_cluster.kill();
        QVERIFY(codeOf((*transaksi)->commit()) != u"ok"_qs);
        transaksi = pusatError("x");
        QCOMPARE(codeOf(pusat.kepala(m_pemakai)), u"pusat.putus"_qs);
        QVERIFY(m_cluster.start());
        QCOMPARE(pusat.kepala(m_pemakai)->at(bogor).seq, 2);
        QVERIFY(periksaPusat(pool)->empty());
        QVERIFY(tambah(pusat, m_pemakai, bogor, {koperasiContoh(bogor)}));
    }

    void aMigrationThatWasInterruptedGoesOn()
    {
        for (const int reached : {0, 3, skemaPusatTerbaru()}) {
            const QByteArray address = m_cluster.empty();
            {
                const auto connection = PgConnection::open(address);
                QCOMPARE(codeOf(migrasiPusat(**connection, reached)), u"ok"_qs);
                // The next step is cut off in its middle.
                QVERIFY((*connection)
                            ->run("BEGIN; SELECT pg_advisory_xact_lock(4991255);"
                                  "CREATE SCHEMA IF NOT EXISTS lumbung; CREATE TABLE lumbung.setengah ()"));
            }
            const auto connection = PgConnection::open(address);
            QCOMPARE(codeOf(migrasiPusat(**connection)), u"ok"_qs);
            QCOMPARE(*skemaPusat(**connection), skemaPusatTerbaru());
            QCOMPARE(codeOf(migrasiPusat(**connection)), u"ok"_qs);
        }
    }

    void twoHubsThatMigrateAtOnceTakeTurns()
    {
        const QByteArray address = m_cluster.empty();
        std::atomic<int> done = 0;
        std::vector<std::thread> hubs;
        for (int i = 0; i < 3; ++i)
            hubs.emplace_back([&] {
                const auto connection = PgConnection::open(address);
                if (connection && migrasiPusat(**connection))
                    ++done;
            });
        for (std::thread &hub : hubs)
            hub.join();
        QCOMPARE(done.load(), 3);
    }

    void aNewerDatabaseIsLeftAlone()
    {
        const QByteArray address = m_cluster.empty();
        const auto connection = PgConnection::open(address);
        QVERIFY(migrasiPusat(**connection));
        TemporaryCluster::admin(address, "INSERT INTO lumbung.skema (nomor, nama) VALUES (9000, 'nanti')");
        QCOMPARE(codeOf(migrasiPusat(**connection)), u"pusat.versi-baru"_qs);
    }

    void everyStoredFieldHasItsColumn()
    {
        const QByteArray address = m_cluster.empty();
        const auto connection = PgConnection::open(address);
        QVERIFY(migrasiPusat(**connection));
        // A field that a later program added, and one whose type somebody changed.
        TemporaryCluster::admin(address, "ALTER TABLE lumbung.keragaan DROP COLUMN aset");
        QVERIFY(migrasiPusat(**connection));
        for (const FieldSpec &field : fieldCatalogue()) {
            if (field.derived)
                continue;
            const QByteArray table = field.entity == Entity::Koperasi ? "koperasi" : "keragaan";
            QVERIFY2((*connection)->run(QByteArray("SELECT ") + field.key + " FROM lumbung." + table), field.key);
        }
        TemporaryCluster::admin(address, "ALTER TABLE lumbung.keragaan ALTER aset TYPE text");
        QCOMPARE(codeOf(migrasiPusat(**connection)), u"pusat.kolom-beda"_qs);
    }
};

QTEST_GUILESS_MAIN(GangguanTest)
#include "tst_gangguan.moc"
