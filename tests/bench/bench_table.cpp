// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/laporan/laporanprinter.h"
#include "documents/tablesources.h"
#include "documents/tablewriters.h"
#include "forms/koperasi/koperasipage.h"
#include "forms/koperasi/koperasitable.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/bench/storebenchdata.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededchance.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

constexpr int lastBenchYear = 2025;

int koperasiCount()
{
    return qEnvironmentVariableIsSet("LUMBUNG_BENCH_KOPERASI")
               ? qEnvironmentVariableIntValue("LUMBUNG_BENCH_KOPERASI")
               : 250'000;
}

} // namespace

/// The longest time the GUI thread did not come back to its events: a 2 ms timer tells by its gaps.
class StallMeter : public QObject {
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_worst = std::max(m_worst, m_since.restart()); });
    }
    void begin()
    {
        m_worst = 0;
        m_since.start();
        m_timer.start();
    }
    qint64 end()
    {
        m_timer.stop();
        return std::max(m_worst, m_since.elapsed());
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

/// The koperasi table as a person meets it: the real page over the real store, offscreen.
class TableBench : public QObject {
    Q_OBJECT

    PackedWilayah m_wilayah;
    FixedClock m_clock;
    SeededChance m_chance;
    TableSources m_sources;
    TableWriters m_writers;
    LaporanPrinter m_printer;
    DeskEvents m_events;
    QTemporaryDir m_folder;
    StoreThread m_reader{QStringLiteral("baca")};
    StoreThread m_writer{QStringLiteral("tulis")};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KoperasiPage> m_page;
    StallMeter m_stalls;

    bool rowsAreThere() const
    {
        auto &model = m_page->model();
        return model.keadaan() == KoperasiTableModel::Keadaan::Siap && model.rowCount() > 0 &&
               model.index(0, 1).data(KoperasiTableModel::TermuatRole).toBool();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const OfficeDeps deps{m_clock, m_chance, m_wilayah};
        const QString path = m_folder.filePath(QStringLiteral("lumbung.db"));
        const QByteArray key(32, 'k');
        const Kantor kantor{QStringLiteral("Dinas Contoh"), {}, false};
        {
            auto office = createOffice(path, key, kantor, deps);
            QVERIFY(office.ok());
            auto unit = (*office)->work().begin({QStringLiteral("contoh"), QStringLiteral("Uji"), {}, {}});
            QVERIFY(unit.ok());
            const StoreBenchData data(m_wilayah);
            for (int i = 0; i < koperasiCount(); ++i) {
                QVERIFY((*unit)->create(data.koperasi(i)).ok());
                QVERIFY((*unit)->create(data.keragaan(i, lastBenchYear)).ok());
            }
            QVERIFY((*unit)->commit().ok());
        }
        for (StoreThread *thread : {&m_reader, &m_writer})
            (void)thread->open([path, key, deps] { return openOffice(path, key, deps); });
        m_desk = std::make_unique<Desk>(Desk{m_reader, m_writer, m_wilayah, m_clock, m_chance, m_sources, m_writers,
                                             m_events, kantor, QStringLiteral("Uji")});
    }

    void firstPaint()
    {
        const auto open = [this] {
            m_page =
                std::make_unique<KoperasiPage>(*m_desk, m_printer, DeepLink{QStringLiteral("koperasi"), {}, {}});
            m_page->resize(1190, 640);
            m_page->show();
            QTRY_VERIFY_WITH_TIMEOUT(rowsAreThere(), 60000);
            m_page->grab();
        };
        QElapsedTimer time;
        time.start();
        open();
        const qint64 cold = time.restart();
        m_page.reset();
        m_stalls.begin();
        time.restart();
        open();
        const qint64 warm = time.elapsed();
        std::printf("%d koperasi: first paint %lld ms (first in the process %lld ms), longest stall %lld ms\n",
                    koperasiCount(), static_cast<long long>(warm), static_cast<long long>(cold),
                    static_cast<long long>(m_stalls.end()));
    }

    void scrollingAndFilteringLeaveTheWindowAlive()
    {
        auto *table = m_page->findChild<KoperasiTable *>();
        m_stalls.begin();
        for (int step = 1; step <= 40; ++step) {
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * step / 40);
            QTest::qWait(5);
        }
        std::printf("scrolling through all rows: longest stall %lld ms\n", static_cast<long long>(m_stalls.end()));
        std::vector<qint64> times;
        m_stalls.begin();
        for (const QString &word : {QStringLiteral("makmur"), QStringLiteral("jaya"), QStringLiteral("tani 12"),
                                    QStringLiteral("cibinong"), QStringLiteral("sejahtera 9")}) {
            DaftarQuery query = m_page->model().query();
            query.cari = word;
            QSignalSpy loaded(&m_page->model(), &KoperasiTableModel::termuat);
            QElapsedTimer time;
            time.start();
            connect(
                &m_page->model(), &KoperasiTableModel::termuat, this, [&] { times.push_back(time.elapsed()); },
                Qt::SingleShotConnection);
            m_page->model().setQuery(query);
            QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 60000);
        }
        std::printf("filter to rows on screen, one after the other:");
        for (const qint64 one : times)
            std::printf(" %lld", static_cast<long long>(one));
        std::printf(" ms, longest stall %lld ms\n", static_cast<long long>(m_stalls.end()));
    }

    void cleanupTestCase() { m_page.reset(); }
};

QTEST_MAIN(TableBench)
#include "bench_table.moc"
