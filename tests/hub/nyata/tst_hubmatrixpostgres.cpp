// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix of tests/hub again with both walls: the hub's own checks, and the database's row-level security behind
// them.
#include "storage/postgres/pgakunstore.h"
#include "storage/postgres/pgberkaspusat.h"
#include "storage/postgres/pgjejakbaca.h"
#include "storage/postgres/pgpusatstore.h"
#include "storage/postgres/rawatpusat.h"
#include "tests/support/hub/matriks.h"
#include "tests/support/postgres/temporarycluster.h"

#include <QtTest>

using namespace lumbung;

namespace {

/// A hub as it is in the field, but for the network between it and the database.
struct HubDiPostgres {
    explicit HubDiPostgres(const QByteArray &address)
        : pool({.alamat = address, .ukuran = 4}),
          pusat(pool),
          akun(pool, clock),
          berkas(pool),
          bacaan(pool),
          hub(RunningHub::generous(), {pusat, akun, berkas, clock, chance, QByteArray(32, 'k'), bacaan})
    {
    }

    FixedClock clock;
    hub::SodiumChance chance;
    PgPool pool;
    PgPusatStore pusat;
    PgAkunStore akun;
    PgBerkasPusat berkas;
    PgJejakBaca bacaan;
    RunningHub hub;
};

} // namespace

class HubMatrixPostgresTest : public QObject {
    Q_OBJECT

private:
    TemporaryCluster m_cluster;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem())); }

    void nothingIsAllowedThatTheTableDoesNotSay()
    {
        HubDiPostgres pusat(m_cluster.migrated());
        const HasilMatriks hasil = tanyaMatriks(pusat.hub);
        QCOMPARE(hasil.keluhan, QString());
        qInfo("%d requests: %d allowed, %d refused for the role, %d for the area",
              hasil.boleh + hasil.tanpaPeran + hasil.luarWilayah, hasil.boleh, hasil.tanpaPeran, hasil.luarWilayah);
        QVERIFY(hasil.boleh > 500 && hasil.tanpaPeran > 80 && hasil.luarWilayah > 100);
    }

    void aForeignAreaLeaksNothing()
    {
        HubDiPostgres pusat(m_cluster.migrated());
        QCOMPARE(bocorMatriks(pusat.hub), QString());
    }

    void whatIsReadOutStandsInAChainThatNobodyCanMend()
    {
        const QByteArray address = m_cluster.migrated();
        HubDiPostgres pusat(address);
        QCOMPARE(bocorMatriks(pusat.hub), QString());
        const auto semua = bacaanTerakhir(pusat.pool, {}, {}, 1000);
        QVERIFY(semua && semua->size() == 1); // what was refused or empty is no reading
        QCOMPARE(semua->front().akun, u"pemilik.bogor"_qs);
        QCOMPARE(semua->front().bacaan.cara, u"perubahan"_qs);
        QCOMPARE(semua->front().bacaan.rinci.value(u"s"_qs).toObject().value(u"3201"_qs).toInteger(-1), 0);
        const TestDesk tetangga = pusat.hub.desk(u"kab.bogor"_qs, Peran::Kabid, scopeOf(3201));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(pusat.hub.get(tetangga, "/v1/changes?s=3201:0&limit=10").status, 200);
        QCOMPARE(bacaanTerakhir(pusat.pool, u"kab.bogor"_qs, scopeOf(3201), 1000)->size(), std::size_t(3));
        QVERIFY(bacaanTerakhir(pusat.pool, u"kab.bogor"_qs, scopeOf(3202), 1000)->empty());
        QVERIFY(periksaPusat(pusat.pool)->empty());
        // Neither the hub nor the owner changes a line by the way; an administrator who forces it is found out.
        const QByteArray ubah = "UPDATE lumbung.baca_jejak SET rinci = '{}' WHERE no = 2";
        QCOMPARE(TemporaryCluster::admin(address, "SET ROLE lumbung_hub; " + ubah), "42501");
        QCOMPARE(TemporaryCluster::value(address, "SET ROLE lumbung_hub; SELECT count(*) FROM lumbung.baca_jejak"),
                 "42501");
        QCOMPARE(TemporaryCluster::admin(address, ubah), "LB003");
        QCOMPARE(TemporaryCluster::admin(address, "ALTER TABLE lumbung.baca_jejak DISABLE TRIGGER ALL; " + ubah),
                 "");
        const auto temuan = periksaPusat(pusat.pool);
        QCOMPARE(temuan->size(), std::size_t(1));
        QCOMPARE(temuan->front().kode, u"baca.putus"_qs);
        QCOMPARE(temuan->front().fakta.value(u"no"_qs).toInt(), 2);
    }

    /// The second wall alone: as the hub's role in the name of each account, without any check of the hub's.
    void theDatabaseShowsEachAccountOnlyItsArea()
    {
        const QByteArray address = m_cluster.migrated();
        HubDiPostgres pusat(address);
        QCOMPARE(bocorMatriks(pusat.hub), QString());
        int terlihat = 0, tertutup = 0;
        for (const Peran peran : semuaPeran())
            for (const DaerahMatriks &daerah : daerahMatriks) {
                const auto akun = pusat.akun.temukan(u"%1.%2"_qs.arg(keyOf(peran)).arg(numberOf(daerah.sendiri)));
                QVERIFY(akun && *akun);
                for (const char *table : {"feed", "koperasi", "jejak", "op_log", "device_scope", "scope_head"}) {
                    const QByteArray rows = TemporaryCluster::value(
                        address, "SET ROLE lumbung_hub; SELECT set_config('lumbung.pemakai', '" +
                                     (*akun)->id.toLatin1() + "', false); SELECT count(*) FROM lumbung." +
                                     QByteArray(table) + " WHERE scope = 3201");
                    QVERIFY2((rows == "0") != daerah.bacaBogor, table + QByteArray(" shows ") + rows);
                    (daerah.bacaBogor ? terlihat : tertutup) += 1;
                }
            }
        QVERIFY(terlihat > 200 && tertutup > 140);
    }
};

QTEST_GUILESS_MAIN(HubMatrixPostgresTest)
#include "tst_hubmatrixpostgres.moc"
