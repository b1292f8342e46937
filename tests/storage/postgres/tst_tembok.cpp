// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgpusatstore.h"
#include "storage/postgres/rawatpusat.h"
#include "tests/storage/postgres/tulisancontoh.h"
#include "tests/support/postgres/pusatberpemakai.h"
#include "tests/support/postgres/temporarycluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <atomic>
#include <set>
#include <thread>

using namespace lumbung;

namespace {

QString codeOf(const auto &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

/// SQL as the hub's own role in the name of a user, the way a mistaken query of the hub would run.
QByteArray asHub(const QByteArray &address, const QString &pemakai, const QByteArray &sql)
{
    return TemporaryCluster::value(address, "SET ROLE lumbung_hub; SELECT set_config('lumbung.pemakai', '" +
                                                pemakai.toLatin1() + "', false); " + sql);
}

} // namespace

/// What the database itself guards, whoever asks.
class TembokTest : public QObject {
    Q_OBJECT

private:
    const Pemakai m_pemakai = pemakaiContoh(bogor), m_tetangga = pemakaiContoh(sukabumi, 2),
                  m_provinsi = pemakaiContoh(scopeOf(3200), 3);
    TemporaryCluster m_cluster;
    QByteArray m_address;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgPusatStore> m_pusat;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        m_address = m_cluster.migrated();
        m_pool = std::make_unique<PgPool>(PgPilihan{.alamat = m_address, .ukuran = 12});
        m_pusat = std::make_unique<PgPusatStore>(*m_pool);
    }

    void init()
    {
        TemporaryCluster::clear(m_address);
        for (const Pemakai &pemakai : {m_pemakai, m_tetangga, m_provinsi})
            tulisPemakai(m_address, pemakai);
        QVERIFY(tambah(*m_pusat, m_pemakai, bogor, {koperasiContoh(bogor), koperasiContoh(bogor)}));
        QVERIFY(tambah(*m_pusat, m_tetangga, sukabumi, {koperasiContoh(sukabumi)}));
    }

    void aQueryWithoutScopeShowsOnlyWhatTheUserMayRead_data()
    {
        QTest::addColumn<QString>("pemakai");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("nobody") << QString() << QByteArray("0");
        QTest::newRow("somebody unknown") << pemakaiContoh(bogor, 9).id << QByteArray("0");
        QTest::newRow("a kabupaten") << m_pemakai.id << QByteArray("2");
        QTest::newRow("its neighbour") << m_tetangga.id << QByteArray("1");
        QTest::newRow("the province") << m_provinsi.id << QByteArray("3");
    }
    void aQueryWithoutScopeShowsOnlyWhatTheUserMayRead()
    {
        QFETCH(QString, pemakai);
        QFETCH(QByteArray, seen);
        for (const char *table : {"feed", "koperasi", "jejak"})
            QCOMPARE(asHub(m_address, pemakai, QByteArray("SELECT count(*) FROM lumbung.") + table), seen);
    }

    void aDisabledUserSeesNothing()
    {
        TemporaryCluster::admin(m_address, "UPDATE lumbung.pemakai SET nonaktif = true");
        QCOMPARE(asHub(m_address, m_pemakai.id, "SELECT count(*) FROM lumbung.feed"), "0");
        QVERIFY(m_pusat->kepala(m_pemakai)->empty());
    }

    void nobodyWritesInAnotherArea()
    {
        QCOMPARE(codeOf(tambah(*m_pusat, m_tetangga, bogor, {koperasiContoh(bogor)})), u"pusat.ditolak"_qs);
        // Not even with the neighbour's scope named as the one for proposals.
        Pemakai penitip = m_tetangga;
        penitip.wilayah = bogor;
        QCOMPARE(codeOf(tambah(*m_pusat, penitip, bogor, {koperasiContoh(bogor)})), u"pusat.ditolak"_qs);
        RekamPusat usulan = koperasiContoh(bogor);
        usulan.kunci.jenis = JenisRekam::Usulan;
        usulan.doc = "{}";
        QCOMPARE(codeOf(tambah(*m_pusat, penitip, bogor, {usulan})), u"ok"_qs);
    }

    void aRecordElsewhereIsFoundWithoutItsContent()
    {
        const RekamPusat ours = koperasiContoh(bogor);
        QVERIFY(tambah(*m_pusat, m_pemakai, bogor, {ours}));
        const auto theirs = m_pusat->mulai(m_tetangga);
        const auto found = (*theirs)->rekam(std::array{ours.kunci});
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().scope, bogor);
        QCOMPARE(found->front().versi, 1);
        QVERIFY(found->front().doc.isEmpty() && found->front().isi.isian.isEmpty());
        QVERIFY((*theirs)->rekamDi(bogor, std::array{ours.kunci})->empty());
        const auto provinsi = m_pusat->mulai(m_provinsi);
        QCOMPARE((*provinsi)->rekam(std::array{ours.kunci})->front().isi.isian, ours.isi.isian);
    }

    void whatChangedBeforeTheLockIsReadAnew()
    {
        RekamPusat rekam = koperasiContoh(bogor);
        QVERIFY(tambah(*m_pusat, m_pemakai, bogor, {rekam}));
        const auto transaksi = m_pusat->mulai(m_pemakai);
        QCOMPARE((*transaksi)->rekam(std::array{rekam.kunci})->front().isi.isian, rekam.isi.isian);
        rekam.isi.isian.set(Field::Alamat, Value(u"Jl. Contoh 2"_qs));
        QVERIFY(tambah(*m_pusat, m_pemakai, bogor, {rekam}));
        QVERIFY((*transaksi)->kunci(bogor));
        const auto again = (*transaksi)->rekam(std::array{rekam.kunci});
        QCOMPARE(again->front().isi.isian, rekam.isi.isian);
        QCOMPARE(again->front().seq, 4);
    }

    void theHubsRoleTouchesNeitherPartitionsNorTriggers()
    {
        QCOMPARE(asHub(m_address, m_pemakai.id, "SELECT count(*) FROM lumbung.feed_sisa"), "42501");
        QCOMPARE(asHub(m_address, m_pemakai.id, "ALTER TABLE lumbung.feed DISABLE TRIGGER ALL"), "42501");
        QCOMPARE(asHub(m_address, m_pemakai.id, "TRUNCATE lumbung.jejak"), "42501");
    }

    void aSeqThatIsNotBeyondTheHeadIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const QByteArray insert = " (scope, entity, del, id, seq, ver, doc) VALUES (3201, 0, false, "
                                  "gen_random_uuid(), 2, 1, '{}')";
        QTest::newRow("insert") << QByteArray("INSERT INTO lumbung.feed" + insert);
        QTest::newRow("insert into the partition") << QByteArray("INSERT INTO lumbung.feed_sisa" + insert);
        QTest::newRow("update that keeps seq")
            << QByteArray("UPDATE lumbung.feed SET doc = '{}' WHERE scope = 3201");
        QTest::newRow("head that goes back")
            << QByteArray("UPDATE lumbung.scope_head SET seq = 1 WHERE scope = 3201");
    }
    void aSeqThatIsNotBeyondTheHeadIsRefused()
    {
        QFETCH(QByteArray, sql);
        TemporaryCluster::admin(m_address, "DELETE FROM lumbung.feed WHERE scope = 3201 AND seq = 2");
        QCOMPARE(TemporaryCluster::admin(m_address, sql), "LB001");
    }

    void theAuditCannotBeChanged()
    {
        for (const char *sql : {"UPDATE lumbung.jejak SET pelaku = 'lain'", "DELETE FROM lumbung.jejak",
                                "DELETE FROM lumbung.jejak_sisa", "TRUNCATE lumbung.jejak"})
            QCOMPARE(TemporaryCluster::admin(m_address, sql), "LB003");
        QCOMPARE(TemporaryCluster::value(m_address, "SELECT count(*) FROM lumbung.jejak"), "3");
    }

    void theDoctorFindsWhatSomebodyDidBehindTheTriggers_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArrayList>("codes");
        QTest::newRow("nothing") << QByteArray("SELECT 1") << QByteArrayList();
        QTest::newRow("audit line reworded")
            << QByteArray("UPDATE lumbung.jejak SET pelaku = 'lain' WHERE scope = 3201 AND no = 1")
            << QByteArrayList{"jejak.putus"};
        QTest::newRow("last audit line gone")
            << QByteArray("DELETE FROM lumbung.jejak WHERE scope = 3201 AND no = 2")
            << QByteArrayList{"jejak.ujung"};
        QTest::newRow("feed row gone") << QByteArray("DELETE FROM lumbung.feed WHERE scope = 3201 AND seq = 1")
                                       << QByteArrayList{"kepala.jumlah", "kepala.cerna", "baris.beda"};
        QTest::newRow("feed row ahead")
            << QByteArray("UPDATE lumbung.feed SET seq = 9 WHERE scope = 3202") << QByteArrayList{"kepala.seq"};
        QTest::newRow("op of nobody") << QByteArray("INSERT INTO lumbung.op_log (scope, op, device, dseq, ver, seq)"
                                                    " VALUES (3201, gen_random_uuid(), gen_random_uuid(), 1, 1, 1)")
                                      << QByteArrayList{"op.celah", "op.melewati"};
    }
    void theDoctorFindsWhatSomebodyDidBehindTheTriggers()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArrayList, codes);
        QCOMPARE(TemporaryCluster::admin(m_address, "BEGIN; SET LOCAL session_replication_role = replica; " + sql +
                                                        "; COMMIT"),
                 "");
        const auto temuan = periksaPusat(*m_pool);
        QVERIFY(temuan);
        QByteArrayList found;
        for (const Temuan &satu : *temuan)
            found.append(satu.kode.toLatin1());
        QCOMPARE(found, codes);
    }

    void aNewEpochComesOnlyWhenAsked()
    {
        const auto before = m_pusat->epoch();
        const auto after = pulihkanEpoch(*m_pool);
        QVERIFY(before && after && *before != *after);
        QCOMPARE(*m_pusat->epoch(), *after);
    }

    void aProvinceGetsPartitionsOfItsOwn()
    {
        QVERIFY(tambah(*m_pusat, m_provinsi, scopeOf(3273), {koperasiContoh(scopeOf(3273))}));
        const auto before = m_pusat->perubahan(m_provinsi, {{bogor, 0}, {sukabumi, 0}, {scopeOf(3273), 0}}, 100);
        const auto made = partisiProvinsi(*m_pool, scopeOf(3200));
        QVERIFY2(made && *made, qPrintable(codeOf(made)));
        QVERIFY(!*partisiProvinsi(*m_pool, scopeOf(3200)));
        QCOMPARE(TemporaryCluster::value(m_address, "SELECT count(*) FROM lumbung.feed_3200"), "4");
        QCOMPARE(m_pusat->perubahan(m_provinsi, {{bogor, 0}, {sukabumi, 0}, {scopeOf(3273), 0}}, 100)->json,
                 before->json);
        QVERIFY(tambah(*m_pusat, m_pemakai, bogor, {koperasiContoh(bogor)}));
        QCOMPARE(asHub(m_address, m_pemakai.id, "SELECT count(*) FROM lumbung.feed"), "3");
        QCOMPARE(TemporaryCluster::admin(m_address, "DELETE FROM lumbung.jejak_3200"), "LB003");
        QCOMPARE(TemporaryCluster::admin(m_address, "UPDATE lumbung.feed_3200 SET ver = 1"), "LB001");
        QVERIFY(periksaPusat(*m_pool)->empty());
    }

    void manyWritersAndAPollingReaderLoseNoRow()
    {
        constexpr int writers = 8, rounds = 25;
        std::atomic<int> left = writers;
        std::atomic<int> failed = 0;
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w)
            threads.emplace_back([&, w] {
                for (int i = 0; i < rounds; ++i)
                    if (!tambah(*m_pusat, m_provinsi, scopeOf(3201 + w % 2),
                                {koperasiContoh(scopeOf(3201 + w % 2))}))
                        ++failed;
                --left;
            });
        std::set<QString> seen;
        Kursor cursor{{bogor, 0}, {sukabumi, 0}};
        bool again = true;
        while (again) {
            again = left.load() > 0; // once more after the last writer ended
            const auto page = m_pusat->perubahan(m_provinsi, cursor, 7);
            if (!page) {
                ++failed;
                break;
            }
            const QJsonObject json = QJsonDocument::fromJson(page->json).object();
            for (const QJsonValue &row : json.value(u"rows").toArray())
                seen.insert(row[2].toString());
            for (auto &[scope, seq] : cursor)
                seq = json.value(u"next").toObject().value(QString::number(numberOf(scope))).toInteger();
            again = again || json.value(u"more").toBool();
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(seen.size(), std::size_t(writers * rounds + 3));
        QVERIFY(periksaPusat(*m_pool)->empty());
    }

    void aPageIsAPrefixOfEachScope_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("asked one by one") << 0;
        QTest::newRow("asked in one scan") << 20;
    }
    void aPageIsAPrefixOfEachScope()
    {
        QFETCH(int, others);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(tambah(*m_pusat, m_pemakai, bogor, {koperasiContoh(bogor)}));
            QVERIFY(tambah(*m_pusat, m_tetangga, sukabumi, {koperasiContoh(sukabumi)}));
        }
        Kursor cursor{{bogor, 0}, {sukabumi, 0}};
        for (int i = 0; i < others; ++i)
            cursor[scopeOf(3210 + i)] = 0;
        for (int limit = 1; limit <= 14; ++limit) {
            std::map<int, qint64> reached;
            const auto page = m_pusat->perubahan(m_provinsi, cursor, limit);
            QVERIFY2(page, qPrintable(codeOf(page)));
            const QJsonObject json = QJsonDocument::fromJson(page->json).object();
            const QJsonArray rows = json.value(u"rows").toArray();
            QCOMPARE(rows.size(), std::min(limit, 13));
            for (const QJsonValue &row : rows) {
                const int scope = row[0].toInt();
                QCOMPARE(row[4].toInteger(), reached[scope] + 1);
                reached[scope] = row[4].toInteger();
            }
            QCOMPARE(json.value(u"next").toObject().value(u"3201").toInteger(), reached[3201]);
            QCOMPARE(json.value(u"next").toObject().value(u"3202").toInteger(), reached[3202]);
            QCOMPARE(json.value(u"next").toObject().size(), qsizetype(cursor.size()));
            QCOMPARE(json.value(u"more").toBool(), limit < 13);
        }
    }

    void aCursorBehindThePurgedTombstonesBeginsAgain()
    {
        TemporaryCluster::admin(m_address, "UPDATE lumbung.scope_head SET bersih = 2 WHERE scope = 3201");
        QCOMPARE(codeOf(m_pusat->perubahan(m_pemakai, {{bogor, 1}}, 10)), u"sinkron.mulai-ulang"_qs);
        // Whoever loads the scope from 0 passes low numbers on the way.
        QCOMPARE(codeOf(m_pusat->perubahan(m_pemakai, {{bogor, 1}}, 10, {bogor})), u"ok"_qs);
        QCOMPARE(codeOf(m_pusat->perubahan(m_pemakai, {{bogor, 1}}, 10, {scopeOf(3202)})),
                 u"sinkron.mulai-ulang"_qs);
        QCOMPARE(codeOf(m_pusat->perubahan(m_pemakai, {{bogor, 0}}, 10)), u"ok"_qs);
        QCOMPARE(codeOf(m_pusat->perubahan(m_pemakai, {{bogor, 2}}, 10)), u"ok"_qs);
    }

    void aCursorAheadOfTheHeadIsToldWhereTheHeadIs()
    {
        const auto page = m_pusat->perubahan(m_pemakai, {{bogor, 99}}, 10);
        QVERIFY(page && !page->kosong);
        QVERIFY(page->json.contains(R"("hw":{"3201":2})"));
    }

    void anOddValueStopsNoPush()
    {
        RekamPusat odd = koperasiContoh(bogor, QStringLiteral("KSP ") + QChar(0) + QStringLiteral(" \\ \" ' $1 é"));
        odd.isi.isian.set(Field::TglBadanHukum, Value(QStringLiteral("besok")));
        odd.isi.isian.set(Field::Lat, Value(QStringLiteral("utara")));
        QCOMPARE(codeOf(tambah(*m_pusat, m_pemakai, bogor, {odd})), u"ok"_qs);
        const auto transaksi = m_pusat->mulai(m_pemakai);
        const auto read = (*transaksi)->rekam(std::array{odd.kunci});
        QVERIFY(read && read->size() == 1);
        QCOMPARE(read->front().isi.isian.value(Field::Nama), odd.isi.isian.value(Field::Nama));
    }
};

QTEST_GUILESS_MAIN(TembokTest)
#include "tst_tembok.moc"
