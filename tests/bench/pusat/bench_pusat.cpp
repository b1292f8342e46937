// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgpusatstore.h"
#include "storage/postgres/rawatpusat.h"
#include "tests/support/postgres/pusatberpemakai.h"
#include "tests/support/postgres/temporarycluster.h"
#include "tests/support/sinkron/mejauji.h"
#include "tests/support/temporaryoffice.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QtTest>

#include <ctime>
#include <thread>

using namespace lumbung;

namespace {

constexpr int perBatch = batchOpMax;
constexpr int yearsOf = 4; ///< statements of each koperasi

int documents()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("LUMBUNG_BENCH_DOKUMEN", &given);
    return given ? wanted : 20000;
}

/// Wall time, and what of it this process worked; PostgreSQL's share is the rest.
struct Measured {
    double seconds = 0, processor = 0;
};

Measured measure(const std::function<void()> &work)
{
    QElapsedTimer time;
    const std::clock_t before = std::clock();
    time.start();
    work();
    return {static_cast<double>(time.nsecsElapsed()) / 1e9,
            static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

void report(const char *what, int count, const char *unit, const Measured &measured)
{
    std::printf("%-34s %8d %-5s %8.2f s %9.0f/s; %6.1f us each in this process\n", what, count, unit,
                measured.seconds, count / measured.seconds, measured.processor * 1e6 / count);
    std::fflush(stdout);
}

Record keragaanContoh(int seed)
{
    Record record;
    qint64 number = 1000 + seed;
    for (const Field field : storedFields(Entity::Keragaan))
        switch (spec(field).type) {
        case FieldType::Money: record.set(field, Value(qint64(number++ * 1000003))); break;
        case FieldType::Text: record.set(field, Value(QStringLiteral("Cukup Berkualitas"))); break;
        default: break;
        }
    return record;
}

Record koperasiBench(int seed, Scope scope)
{
    return isian(
        {{Field::Nama, QStringLiteral("KSP Contoh Makmur Sejahtera %1").arg(seed)},
         {Field::NikKoperasi, QStringLiteral("%1").arg(3201000000000 + numberOf(scope) * 1000000LL + seed)},
         {Field::Wilayah, QStringLiteral("32.%1.01").arg(numberOf(scope) % 100, 2, 10, QLatin1Char('0'))},
         {Field::Alamat, QStringLiteral("Jl. Contoh Raya No. %1 RT 01/RW 02").arg(seed)},
         {Field::KodePos, QStringLiteral("16911")}});
}

} // namespace

class PusatBench : public QObject {
    Q_OBJECT

private:
    /// One office: its desk and the records that it made.
    struct Kantor {
        MejaUji meja;
        std::vector<KunciRekam> lembar;
        std::vector<BatchOp> batch;
    };
    TemporaryCluster m_cluster;
    QByteArray m_address;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgPusatStore> m_pusat;
    std::vector<std::unique_ptr<Kantor>> m_kantor;
    Pemakai m_provinsi{QStringLiteral("20000000-0000-4000-8000-000000000001"), QStringLiteral("provinsi"),
                       Peran::VerifikatorProvinsi, scopeOf(3200)};
    int m_putaran = 0;

    void push(Kantor &kantor, std::vector<Op> ops)
    {
        if (!kantor.meja.kirim(std::move(ops)))
            qFatal("a push failed");
        kantor.batch.push_back(kantor.meja.batch());
    }

    void create(Kantor &kantor, int count)
    {
        std::vector<Op> ops;
        for (int i = 0; i < count / (yearsOf + 1); ++i) {
            const Op koperasi = kantor.meja.buatKoperasi(koperasiBench(i, kantor.meja.scope));
            ops.push_back(koperasi);
            for (int year = 2021; year < 2021 + yearsOf; ++year) {
                ops.push_back(kantor.meja.buatKeragaan(KoperasiId(koperasi.rekam.id), year, keragaanContoh(i)));
                kantor.lembar.push_back(ops.back().rekam);
            }
            if (ops.size() + yearsOf + 1 > perBatch)
                push(kantor, std::exchange(ops, {}));
        }
        if (!ops.empty())
            push(kantor, ops);
    }

    /// Three fields of every statement, from what stands there now.
    void edit(Kantor &kantor)
    {
        std::vector<Op> ops;
        int seed = 0;
        for (const KunciRekam &lembar : kantor.lembar) {
            const Record now = keragaanContoh(seed++ / yearsOf);
            std::vector<FieldChange> changes;
            for (const Field field : {Field::SimpananDiterima, Field::PinjamanDiberikan, Field::VolumeUsahaLalu}) {
                const Value before = m_putaran == 0 ? now.value(field) : Value(qint64(m_putaran));
                changes.push_back({field, before, Value(qint64(m_putaran + 1))});
            }
            ops.push_back(kantor.meja.ubah(lembar, std::move(changes)));
            if (ops.size() == perBatch)
                push(kantor, std::exchange(ops, {}));
        }
        if (!ops.empty())
            push(kantor, ops);
    }

    void inParallel(const std::function<void(Kantor &)> &work)
    {
        std::vector<std::thread> threads;
        for (const auto &kantor : m_kantor)
            threads.emplace_back([&] { work(*kantor); });
        for (std::thread &thread : threads)
            thread.join();
    }

    int statements() const
    {
        int count = 0;
        for (const auto &kantor : m_kantor)
            count += static_cast<int>(kantor->lembar.size());
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        m_address = m_cluster.migrated();
        m_pool = std::make_unique<PgPool>(PgPilihan{.alamat = m_address});
        m_pusat = std::make_unique<PgPusatStore>(*m_pool);
        tulisPemakai(m_address, m_provinsi);
        for (int i = 1; i <= 2; ++i) {
            m_kantor.push_back(std::make_unique<Kantor>(
                Kantor{MejaUji(*m_pusat, Peran::JfPengawas, scopeOf(3200 + i), static_cast<quint32>(i)), {}, {}}));
            tulisPemakai(m_address, m_kantor.back()->meja.pemakai);
        }
    }

    void pushes()
    {
        const int each = documents() / 2;
        const Measured created = measure([&] { inParallel([&](Kantor &kantor) { create(kantor, each); }); });
        report("create, 500 a batch, 2 scopes", documents(), "docs", created);
        TemporaryCluster::admin(m_address, "ANALYZE");
        edits("merge 3 fields, 500 a batch");
        for (const auto &kantor : m_kantor)
            kantor->batch.clear();
        edits("merge again");
    }

private:
    void edits(const char *what)
    {
        const Measured edited = measure([&] { inParallel([&](Kantor &kantor) { edit(kantor); }); });
        report(what, statements(), "docs", edited);
        ++m_putaran;
    }

private Q_SLOTS:
    void replays()
    {
        const BatchOp &batch = m_kantor.front()->batch.front();
        std::vector<double> times;
        const Measured all = measure([&] {
            for (int i = 0; i < 40; ++i)
                times.push_back(measure([&] {
                                    const MejaUji &meja = m_kantor.front()->meja;
                                    if (!terimaBatch(*m_pusat, meja.pemakai, batch, meja.clock))
                                        qFatal("a replay failed");
                                }).seconds);
        });
        std::ranges::sort(times);
        std::printf("replay of %zu ops: median %.1f ms, best %.1f ms, %.1f ms of it in this process\n",
                    batch.ops.size(), times[20] * 1000, times[0] * 1000, all.processor * 1000 / 40);
    }

    void pulls_data()
    {
        QTest::addColumn<bool>("partitioned");
        QTest::newRow("one partition") << false;
        QTest::newRow("38 provinces") << true;
    }
    void pulls()
    {
        QFETCH(bool, partitioned);
        if (partitioned)
            for (int province = 11; province < 49; ++province)
                QVERIFY(partisiProvinsi(*m_pool, scopeOf(province * 100)));
        TemporaryCluster::admin(m_address, "VACUUM ANALYZE");
        qint64 bytes = 0;
        int rows = 0;
        const auto everything = [&](const Pemakai &pemakai, Kursor cursor) {
            for (bool more = true; more;) {
                const auto page = m_pusat->perubahan(pemakai, cursor, 1000);
                if (!page)
                    qFatal("a pull failed");
                bytes += page->json.size();
                // Only the tail is read: what a client's codec costs is not measured here.
                const qsizetype tail = page->json.lastIndexOf("],\"next\"");
                const QJsonObject end = QJsonDocument::fromJson('{' + page->json.mid(tail + 2)).object();
                for (auto &[scope, seq] : cursor)
                    seq = end.value(u"next").toObject().value(QString::number(numberOf(scope))).toInteger();
                more = end.value(u"more").toBool();
            }
            rows += documents();
        };
        const Measured pulled = measure([&] {
            for (int i = 0; i < 5; ++i)
                everything(m_provinsi, {{scopeOf(3201), 0}, {scopeOf(3202), 0}});
        });
        report("pull, 1000 a page", rows, "docs", pulled);
        std::printf("%.0f bytes a document\n", static_cast<double>(bytes) / rows);
        const auto heads = m_pusat->kepala(m_provinsi);
        Kursor cursor;
        for (const auto &[scope, head] : *heads)
            cursor[scope] = head.seq;
        const Measured polled = measure([&] {
            for (int i = 0; i < 2000; ++i)
                if (const auto page = m_pusat->perubahan(m_provinsi, cursor, 1000); !page || !page->kosong)
                    qFatal("a poll failed");
        });
        report("idle poll of 2 scopes", 2000, "polls", polled);
        if (partitioned)
            edits("merge 3 fields, partitioned");
    }

    void digests()
    {
        const Measured digest = measure([&] { QVERIFY(m_pusat->cernaEmber(m_provinsi, scopeOf(3201), 8)); });
        report("digests of 256 buckets", documents() / 2, "docs", digest);
        const Measured doctor = measure([&] {
            const auto temuan = periksaPusat(*m_pool);
            QVERIFY(temuan && temuan->empty());
        });
        report("doctor", documents(), "docs", doctor);
    }
};

QTEST_GUILESS_MAIN(PusatBench)
#include "bench_pusat.moc"
