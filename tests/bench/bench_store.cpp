// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/tampilan.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/bench/storebenchdata.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededchance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTemporaryDir>
#include <QtTest>

#include <ctime>
#include <numeric>

using namespace lumbung;

namespace {

constexpr int firstYear = 2021, lastYear = 2025;
constexpr std::array firstColumns{Field::Nama,        Field::NikKoperasi, Field::Kecamatan, Field::DesaKelurahan,
                                  Field::Jenis,       Field::StatusAktif, Field::StatusRat, Field::Aset,
                                  Field::VolumeUsaha, Field::Shu};

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer time;
    time.start();
    work();
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

/// Time of the processor in this process: what the work costs when others keep the machine busy.
double processorMs()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// The best of three runs: what the work takes when nobody disturbs it, for ratios.
double bestMilliseconds(const std::function<void()> &work)
{
    return std::min({milliseconds(work), milliseconds(work), milliseconds(work)});
}

double percentile95(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

template <typename... Parts>
void report(const char *format, Parts... parts)
{
    std::printf(format, parts...);
    std::fflush(stdout);
}

/// Resident memory of this process in MB; 0 where it cannot be told.
double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace

/// The numbers of the blueprint for the store, at 250,000 koperasi with five tahun buku. LUMBUNG_BENCH_KOPERASI
/// makes it smaller, LUMBUNG_BENCH_STORE keeps the store for the next run.
class StoreBench : public QObject {
    Q_OBJECT

private:
    PackedWilayah m_wilayah;
    FixedClock m_clock;
    SeededChance m_chance{
        static_cast<quint32>(QDateTime::currentMSecsSinceEpoch())}; // a kept store knows older ids
    QTemporaryDir m_folder;
    QByteArray m_key = QByteArray(32, 'k');
    QString m_path;
    int m_count = 250'000;
    std::unique_ptr<Office> m_office;
    double m_firstPage = 0;

    OfficeDeps deps() { return {m_clock, m_chance, m_wilayah}; }

    void fill(int from, int to, bool profil, int year)
    {
        const StoreBenchData data(m_wilayah);
        auto unit =
            m_office->work().begin({QStringLiteral("impor"), QStringLiteral("Uji"), QStringLiteral("Impor"), {}});
        for (int i = from; i < to; ++i) {
            if (profil)
                QVERIFY((*unit)->create(data.koperasi(i)));
            QVERIFY((*unit)->create(data.keragaan(i, year)));
        }
        QVERIFY((*unit)->commit());
    }

    DaftarQuery list(const Filter &filter = {}, const QString &cari = {})
    {
        DaftarQuery query;
        query.filter = filter;
        query.cari = cari;
        query.tahunBuku = lastYear;
        return query;
    }

    double growthMs(const Filter &filter)
    {
        return milliseconds([&] {
            QVERIFY(m_office->rekap().deret({RekapMenurut::Kecamatan, firstYear, lastYear, {}, filter, {}}));
        });
    }
    static Condition one(Field field, const QString &value)
    {
        return {field, Condition::Kind::OneOf, {Value(value)}};
    }
    static Condition atLeast(Field field, qint64 value)
    {
        return {field, Condition::Kind::Between, {Value(value), Value()}};
    }

    /// What the desktop does behind the first page: the longest slice is what a question may have to wait.
    void readAhead()
    {
        const std::vector<Field> fields = isianDibacaDiMuka();
        double longest = 0;
        int slices = 0;
        const double processor = processorMs();
        const double all = milliseconds([&] {
            for (bool more = true; more; ++slices)
                longest = std::max(longest, milliseconds([&] {
                                       const auto read = m_office->koperasi().siapkan(fields, lastYear);
                                       QVERIFY(read);
                                       more = *read;
                                   }));
        });
        report("read ahead: %.0f ms, processor %.0f ms, in %d slices, longest %.1f ms\n", all,
               processorMs() - processor, slices, longest);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const int asked = qEnvironmentVariableIntValue("LUMBUNG_BENCH_KOPERASI"); asked > 0)
            m_count = asked;
        m_path = qEnvironmentVariable("LUMBUNG_BENCH_STORE", m_folder.filePath(QStringLiteral("lumbung.db")));
        if (QFile::exists(m_path)) {
            auto opened = openOffice(m_path, m_key, deps());
            QVERIFY(opened);
            m_office = std::move(*opened);
            return;
        }
        auto made = createOffice(m_path, m_key, {QStringLiteral("Contoh"), KodeWilayah(), true}, deps());
        QVERIFY(made);
        m_office = std::move(*made);
        const int batch = std::min(100'000, m_count);
        StoreBenchData data(m_wilayah);
        const double making = milliseconds([&] {
            for (int i = 0; i < batch; ++i) {
                (void)data.koperasi(i);
                (void)data.keragaan(i, firstYear);
            }
        });
        double processor = processorMs();
        const double first = milliseconds([&] { fill(0, batch, true, firstYear); });
        report("create %d profil + keragaan in one act: %.0f ms, processor %.0f ms (%.0f ms of it makes the "
               "records)\n",
               batch, first, processorMs() - processor, making);
        for (int from = batch; from < m_count; from += batch)
            fill(from, std::min(from + batch, m_count), true, firstYear);
        processor = processorMs();
        const double later = milliseconds([&] {
            for (int year = firstYear + 1; year <= lastYear; ++year)
                fill(0, m_count, false, year);
        });
        report("create %d keragaan of four more years: %.0f ms, processor %.0f ms\n", 4 * m_count, later,
               processorMs() - processor);
        m_office.reset();
        auto reopened = openOffice(m_path, m_key, deps());
        QVERIFY(reopened);
        m_office = std::move(*reopened);
        report("store file: %.0f MB\n", static_cast<double>(QFileInfo(m_path).size()) / 1e6);
    }

    void firstPage()
    {
        m_office.reset();
        std::size_t seen = 0;
        double opening = 0;
        m_firstPage = milliseconds([&] {
            opening = milliseconds([&] { m_office = std::move(*openOffice(m_path, m_key, deps())); });
            const auto keys = m_office->koperasi().keys(list());
            seen = keys->size();
            const auto rows = m_office->koperasi().rows(std::span(*keys).first(50), firstColumns, lastYear);
            QCOMPARE(rows->size(), std::size_t(50));
        });
        QCOMPARE(seen, std::size_t(m_count));
        report("first page (open, %d keys by name, 50 rows): %.0f ms, opening %.0f of it\n", m_count, m_firstPage,
               opening);
        for (int i = 0; i < 3; ++i)
            report("  again: %.0f ms\n", milliseconds([&] { QVERIFY(m_office->koperasi().keys(list())); }));
    }

    void filters()
    {
        const std::vector<std::pair<const char *, Filter>> filters{
            {"kecamatan", {{one(Field::Kecamatan, QStringLiteral("32.01.01"))}}},
            {"kabupaten", {{one(Field::KabupatenKota, QStringLiteral("32.01"))}}},
            {"jenis", {{one(Field::Jenis, QStringLiteral("Jasa"))}}},
            {"status aktif", {{one(Field::StatusAktif, QStringLiteral("Tidak Aktif"))}}},
            {"belum RAT", {{one(Field::StatusRat, QStringLiteral("Belum RAT"))}}},
            {"aset >= 5 M", {{atLeast(Field::Aset, 5'000'000'000)}}},
            {"aktif, jenis, aset",
             {{one(Field::StatusAktif, QStringLiteral("Aktif")), one(Field::Jenis, QStringLiteral("Simpan Pinjam")),
               atLeast(Field::Aset, 1'000'000'000)}}},
            {"provinsi, grade",
             {{one(Field::Provinsi, QStringLiteral("32")), one(Field::Grade, QStringLiteral("A"))}}},
            {"kelas omzet", {{one(Field::KelasOmzet, QStringLiteral("Kecil"))}}},
            {"shu kosong", {{{Field::Shu, Condition::Kind::Empty, {}}}}}};
        m_office = std::move(*openOffice(m_path, m_key, deps()));
        readAhead();
        std::vector<double> times;
        for (int round = 0; round < 4; ++round)
            for (const auto &[name, filter] : filters) {
                std::size_t found = 0;
                const double time = milliseconds([&] {
                    const auto keys = m_office->koperasi().keys(list(filter));
                    found = keys->size();
                    QVERIFY(m_office->koperasi().rows(std::span(*keys).first(std::min<std::size_t>(50, found)),
                                                      firstColumns, lastYear));
                });
                times.push_back(time);
                if (round < 2)
                    report("  filter %-20s %7zu rows %6.1f ms%s\n", name, found, time,
                           round ? "" : " (first time)");
            }
        report("filter p95: %.1f ms, longest %.1f ms, first uses counted\n", percentile95(times),
               *std::max_element(times.begin(), times.end()));
    }

    void searchInShownColumns()
    {
        const std::vector<std::vector<Field>> views{
            {Field::Nama, Field::Jenis, Field::Kecamatan, Field::TglRat, Field::AnggotaTotal, Field::Aset,
             Field::Shu, Field::StatusAktif, Field::NikKoperasi},
            {Field::Nama, Field::Telp, Field::Email, Field::DesaKelurahan, Field::Kecamatan, Field::Alamat}};
        const QStringList words{QStringLiteral("simpan pinjam makmur"), QStringLiteral("tidak aktif 2025"),
                                QStringLiteral("jalan contoh 12"), QStringLiteral("cibinong jasa")};
        std::vector<double> times;
        for (const auto &view : views) {
            const double ahead = milliseconds([&] {
                for (auto more = m_office->koperasi().siapkan(view, lastYear); more && *more;)
                    more = m_office->koperasi().siapkan(view, lastYear);
            });
            report("read ahead for %zu columns: %.0f ms\n", view.size(), ahead);
            for (int round = 0; round < 3; ++round)
                for (const QString &word : words)
                    for (qsizetype letters = 1; letters <= word.size(); ++letters) {
                        DaftarQuery query = list({}, word.left(letters));
                        query.dicari = view;
                        std::size_t found = 0;
                        times.push_back(milliseconds([&] {
                            const auto keys = m_office->koperasi().keys(query);
                            found = keys->size();
                            QVERIFY(m_office->koperasi().rows(
                                std::span(*keys).first(std::min<std::size_t>(50, found)), firstColumns, lastYear));
                        }));
                        if (!round && (letters == word.size() || letters < 3))
                            report("  search in columns %-20s %7zu rows %6.1f ms\n", qPrintable(query.cari), found,
                                   times.back());
                    }
        }
        report("search in shown columns p95: %.1f ms\n", percentile95(times));
    }

    void searchAsYouType()
    {
        std::vector<double> times, ours, like;
        report("first search (reads the lines): %.1f ms\n",
               milliseconds([&] { QVERIFY(m_office->koperasi().keys(list({}, QStringLiteral("c")))); }));
        const QStringList words{QStringLiteral("makmur jaya 1234"), QStringLiteral("cibinong"),
                                QStringLiteral("3201010123456"), QStringLiteral("kpri contoh ru")};
        std::map<QString, double> best; // of three times typing, letter by letter
        for (int round = 0; round < 3; ++round)
            for (const QString &word : words)
                for (qsizetype letters = 1; letters <= word.size(); ++letters) {
                    const QString typed = word.left(letters);
                    std::size_t found = 0;
                    const double time = milliseconds([&] {
                        const auto keys = m_office->koperasi().keys(list({}, typed));
                        found = keys->size();
                        QVERIFY(m_office->koperasi().rows(std::span(*keys).first(std::min<std::size_t>(50, found)),
                                                          firstColumns, lastYear));
                    });
                    times.push_back(time);
                    best[typed] = round ? std::min(best[typed], time) : time;
                    if (!round && (letters == word.size() || letters < 4))
                        report("  search %-18s %7zu rows %6.1f ms\n", qPrintable(typed), found, time);
                }
        for (const auto &[typed, time] : best)
            ours.push_back(time);
        const QString name = QStringLiteral("like");
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery(QStringLiteral("PRAGMA cipher = 'aegis'"), database);
            QSqlQuery(QStringLiteral("PRAGMA key = \"raw:%1\"").arg(QString::fromLatin1(m_key.toHex())), database);
            QSqlQuery query(database);
            for (const QString &typed : {QStringLiteral("mak"), QStringLiteral("makmur ja"),
                                         QStringLiteral("32010101"), QStringLiteral("kpri con")})
                like.push_back(bestMilliseconds([&] {
                    query.setForwardOnly(true);
                    query.prepare(
                        QStringLiteral("SELECT kunci FROM koperasi WHERE nama LIKE :t OR nik_koperasi LIKE :t "
                                       "OR no_badan_hukum LIKE :t ORDER BY nama"));
                    query.bindValue(QStringLiteral(":t"), QString(u'%' + typed + u'%'));
                    QVERIFY(query.exec());
                    while (query.next()) {
                    }
                }));
        }
        QSqlDatabase::removeDatabase(name);
        const double mean = std::accumulate(ours.begin(), ours.end(), 0.0) / static_cast<double>(ours.size());
        const double likeMean = std::accumulate(like.begin(), like.end(), 0.0) / static_cast<double>(like.size());
        report("search p95: %.1f ms; mean of the best %.1f, LIKE '%%...%%' over the table %.0f ms = %.0f x\n",
               percentile95(times), mean, likeMean, likeMean / mean);
    }

    void rekapAndGrowth()
    {
        std::vector<double> times;
        for (int i = 0; i <= static_cast<int>(RekapMenurut::FrekuensiRat); ++i) {
            const auto menurut = static_cast<RekapMenurut>(i);
            RekapQuery query{menurut, lastYear, {}, {}, {}};
            if (menurut == RekapMenurut::DesaKelurahan)
                query.dalam = *KodeWilayah::parse(u"32.01");
            qint64 counted = 0;
            times.push_back(milliseconds([&] { counted = m_office->rekap().rekap(query)->jumlah.jumlah; }));
            report("  rekap %-14s %7lld statements %6.1f ms\n", qPrintable(keyOf(menurut)),
                   static_cast<long long>(counted), times.back());
        }
        report("rekap worst: %.1f ms\n", *std::max_element(times.begin(), times.end()));
        const double growth = milliseconds([&] {
            QCOMPARE(m_office->rekap().deret({RekapMenurut::Kecamatan, firstYear, lastYear, {}, {}, {}})->size(),
                     std::size_t(5));
        });
        report("growth by kecamatan, %d-%d: %.1f ms\n", firstYear, lastYear, growth);
        RekapQuery filtered{
            RekapMenurut::Jenis, lastYear, {}, {{one(Field::StatusAktif, QStringLiteral("Aktif"))}}, {}};
        const double first = milliseconds([&] { QVERIFY(m_office->rekap().rekap(filtered)); });
        const double later = bestMilliseconds([&] { QVERIFY(m_office->rekap().rekap(filtered)); });
        report("rekap with a filter: %.0f ms (reads its columns), then %.0f ms = %.2f of the rekap worst without\n",
               first, later, later / *std::max_element(times.begin(), times.end()));
        const double firstGrowth = growthMs(filtered.filter);
        report("growth with a filter, %d-%d: %.0f ms (reads its columns), then %.0f ms\n", firstYear, lastYear,
               firstGrowth, growthMs(filtered.filter));
    }

    void saveOne()
    {
        const StoreBenchData data(m_wilayah);
        std::vector<double> saves, lists;
        for (int i = 0; i < 20; ++i) {
            const Keragaan one = data.keragaan(i * 1000, lastYear);
            saves.push_back(milliseconds([&] {
                auto unit =
                    m_office->work().begin({QStringLiteral("koperasi.ubah"), QStringLiteral("Uji"), {}, {}});
                Record changes;
                changes.set(Field::Aset, Value(qint64(i) + residue()));
                QVERIFY((*unit)->update(one.id, changes, {Sumber::Manual, QDate(2026, 11, 22)}));
                QVERIFY((*unit)->commit());
            }));
            lists.push_back(milliseconds([&] { QVERIFY(m_office->koperasi().keys(list())); }));
        }
        report("save one change: p95 %.1f ms; list after it p95 %.1f ms\n", percentile95(saves),
               percentile95(lists));
    }

    void tableModelOfQt()
    {
        report("peak memory so far: %.0f MB\n", residentMb());
        const QString name = QStringLiteral("bench");
        double table = 0;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(m_path);
            table = milliseconds([&] {
                QVERIFY(database.open());
                QSqlQuery(QStringLiteral("PRAGMA cipher = 'aegis'"), database);
                QSqlQuery(QStringLiteral("PRAGMA key = \"raw:%1\"").arg(QString::fromLatin1(m_key.toHex())),
                          database);
                QSqlTableModel model(nullptr, database);
                model.setTable(QStringLiteral("koperasi"));
                model.setSort(model.fieldIndex(QStringLiteral("nama")), Qt::AscendingOrder);
                QVERIFY(model.select());
                while (model.canFetchMore())
                    model.fetchMore();
                QCOMPARE(model.rowCount(), m_count);
            });
        }
        QSqlDatabase::removeDatabase(name);
        report("  QSqlTableModel sorted by name + fetchMore to the end: %.0f ms = %.1f x ours\n", table,
               table / m_firstPage);
    }

private:
    /// Differs from run to run on a kept store, so that every save is a change.
    static qint64 residue() { return QDateTime::currentMSecsSinceEpoch() % 1'000'000'000; }
};

QTEST_GUILESS_MAIN(StoreBench)
#include "bench_store.moc"
