// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgberkaspusat.h"
#include "storage/postgres/rawatpusat.h"
#include "tests/support/postgres/pusatberpemakai.h"
#include "tests/support/postgres/temporarycluster.h"
#include "tests/support/sinkron/kontrakpusatstore.h"

#include <QtTest>

using namespace lumbung;

/// The contract of every hub store, on PostgreSQL.
class PusatPostgresTest : public KontrakPusatStore {
    Q_OBJECT

protected:
    PusatStore &pusatBaru() override
    {
        TemporaryCluster::clear(m_address);
        m_pusat = std::make_unique<PusatBerpemakai>(*m_pool, m_address);
        return *m_pusat;
    }
    void berkasLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64 ukuran) override
    {
        tulisPemakai(m_address, pemakai);
        const auto tercatat = PgBerkasPusat(*m_pool).catatLengkap(pemakai, sha256, ukuran);
        if (!tercatat)
            qFatal("catatLengkap: %s", qPrintable(tercatat.error().code));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        m_address = m_cluster.migrated();
        m_pool = std::make_unique<PgPool>(PgPilihan{.alamat = m_address});
    }
    /// What every push of the test above left behind fits together.
    void cleanup()
    {
        if (!m_pusat)
            return;
        const auto temuan = periksaPusat(*m_pool);
        QVERIFY(temuan);
        QVERIFY2(temuan->empty(), qPrintable(temuan->empty() ? QString() : temuan->front().kode));
    }

private:
    TemporaryCluster m_cluster;
    QByteArray m_address;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PusatBerpemakai> m_pusat;
};

QTEST_GUILESS_MAIN(PusatPostgresTest)
#include "tst_pusatpostgres.moc"
