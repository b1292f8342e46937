// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LUMBUNG_BENCH_KOPERASI sets another size than 10,000 koperasi with four statements each.
#include "storage/sqlite/sinkron/sqlitesyncstore.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/bench/storebenchdata.h"
#include "tests/support/sinkron/barisuji.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include <ctime>

using namespace lumbung;

namespace {

constexpr int pageRows = 1000, incrementRows = 500, firstYear = 2022, lastYear = 2025;
const Scope sini = scopeOf(3201);

double processorMs()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

qint64 peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    return -1;
}

/// Pages as they would come: koperasi with their statements, one seq after the other.
class Feed {
public:
    explicit Feed(const WilayahDirectory &wilayah) : m_data(wilayah)
    {
        for (const KodeWilayah &kecamatan : wilayah.children(*KodeWilayah::parse(u"32.01")))
            for (const KodeWilayah &desa : wilayah.children(kecamatan))
                m_desa.push_back(desa);
    }

    HalamanTurun page(int koperasi, int rows, qint64 version)
    {
        HalamanTurun page;
        auto &records = page.rekam[sini];
        for (int number = koperasi; static_cast<int>(records.size()) < rows; ++number) {
            Koperasi one = m_data.koperasi(number);
            one.isian.set(Field::Wilayah, Value(m_desa[static_cast<std::size_t>(number) % m_desa.size()].text()));
            records.push_back(turunKoperasi(one.id, version, ++m_seq, one.isian));
            for (int year = firstYear; year <= lastYear && static_cast<int>(records.size()) < rows; ++year) {
                Keragaan statement = m_data.keragaan(number, year);
                if (version > 1)
                    statement.isian.set(Field::VolumeUsaha, Value(qint64(version) * 1'000'000));
                records.push_back(turunKeragaan(one.id, year, version, ++m_seq, statement.isian));
            }
        }
        page.kursor[sini] = m_seq;
        page.ujung[sini] = m_seq;
        return page;
    }

private:
    StoreBenchData m_data;
    std::vector<KodeWilayah> m_desa; ///< a scope is one kabupaten
    qint64 m_seq = 0;
};

} // namespace

class SyncBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstSyncAndTheNextPages()
    {
        const PackedWilayah wilayah;
        TemporaryOffice office(wilayah);
        office.close();
        auto store = openSyncStore(office.path(), office.key(), {office.clock(), office.chance(), wilayah});
        QVERIFY(store);
        const int wanted = qEnvironmentVariableIntValue("LUMBUNG_BENCH_KOPERASI");
        const int koperasi = wanted > 0 ? std::max(wanted, 1000) : 10'000;
        const int total = koperasi * (lastYear - firstYear + 2);
        Feed feed(wilayah);
        QVERIFY((*store)->ikuti(sini));
        QVERIFY((*store)->mulaiMuatAwal());
        double wall = 0, processor = 0;
        const int perPage = pageRows / (lastYear - firstYear + 2);
        for (int number = 0; number < koperasi; number += perPage) {
            const HalamanTurun page = feed.page(number, pageRows, 1);
            QElapsedTimer time;
            time.start();
            const double before = processorMs();
            QVERIFY((*store)->terapkan(page));
            processor += processorMs() - before;
            wall += static_cast<double>(time.nsecsElapsed()) / 1e6;
        }
        QElapsedTimer time;
        time.start();
        QVERIFY((*store)->selesaiMuatAwal());
        const double indexes = static_cast<double>(time.nsecsElapsed()) / 1e6;
        std::printf(
            "first sync: %d records, %.0f ms (processor %.0f) + indexes %.0f ms: %.0f records/s, peak %lld MB\n",
            total, wall, processor, indexes, total / (wall + indexes) * 1000,
            static_cast<long long>(peakMegabytes()));
        std::vector<double> pages;
        processor = 0;
        for (int i = 0; i < 20; ++i) {
            const HalamanTurun page = feed.page(i * 37 % (koperasi - incrementRows), incrementRows, i + 2);
            time.restart();
            const double before = processorMs();
            QVERIFY((*store)->terapkan(page));
            processor += processorMs() - before;
            pages.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(pages);
        std::printf("page of %d changed records: median %.1f ms, worst %.1f ms, processor %.1f ms\n", incrementRows,
                    pages[10], pages.back(), processor / 20);
        QVERIFY((*store)->kursor()->at(sini).seq > 0);
    }
};

QTEST_GUILESS_MAIN(SyncBench)
#include "bench_sync.moc"
