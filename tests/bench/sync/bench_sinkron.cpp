// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation.h"
#include "storage/wilayah/packedwilayah.h"
#include "sync/wire/batas.h"
#include "tests/bench/sync/beban.h"
#include "tests/bench/sync/biaya.h"
#include "tests/bench/sync/isiempatlima.h"
#include "tests/bench/sync/mejaukur.h"
#include "tests/bench/sync/sqlitesaja.h"
#include "tests/bench/sync/takaran.h"
#include "tests/sync/nyata/mejanyata.h"
#include "tests/sync/nyata/perantara.h"
#include "tests/sync/nyata/pusatnyata.h"

#include <QtTest>

#include <thread>

using namespace lumbung;

namespace {

constexpr int tahunPertama = 2021, tahunTerakhir = 2024, perKoperasi = 1 + tahunTerakhir - tahunPertama + 1;
constexpr int perBabak = 200; ///< koperasi of one act
const QString sandi = QStringLiteral("sandi-contoh-panjang");
const Asal denganTangan{Sumber::Manual, QDate(2026, 11, 22)};

int banyak()
{
    const int wanted = qEnvironmentVariableIntValue("LUMBUNG_BENCH_REKAM");
    return wanted > 0 ? std::max(wanted, 2500) / perKoperasi * perKoperasi : 50'000;
}

/// Rounds of edits that are pushed; the machine is rarely alone, so the middle one counts.
int babakGabung()
{
    const int wanted = qEnvironmentVariableIntValue("LUMBUNG_BENCH_BABAK");
    return wanted > 0 ? wanted : 3;
}

template <typename T>
void harusJadi(const Result<T> &done)
{
    if (!done)
        qFatal("bench: %s", qPrintable(done.error().code));
}

} // namespace

class SinkronBench : public QObject {
    Q_OBJECT

private:
    /// Wall, processor and bytes of a stretch, of everybody who takes part.
    struct Sejak {
        double meja = 0, pusat = 0, postgres = 0;
        qint64 naik = 0, turun = 0;
    };

    const PackedWilayah m_wilayah;
    const IsiEmpatLima m_isi{m_wilayah};
    std::unique_ptr<PusatNyata> m_pusat;
    std::unique_ptr<Perantara> m_garis;
    std::unique_ptr<MejaUkur> m_penulis, m_pembaca;
    double m_sqliteSaja = 0; ///< rows/s
    int m_akun = 0;

    bool penuh() const { return banyak() >= 50'000; }
    QString kode(const QString &peran)
    {
        return m_pusat->kodeBaru(QStringLiteral("akun%1").arg(++m_akun), peran, QStringLiteral("3201"));
    }
    Sejak kini()
    {
        return {prosesorSendiri() - m_garis->prosesor(), prosesorOf(m_pusat->pid()),
                prosesorOf(m_pusat->cluster().pid()), m_garis->naik(), m_garis->turun()};
    }
    Sejak sejak(const Sejak &dulu)
    {
        const Sejak baru = kini();
        return {baru.meja - dulu.meja, baru.pusat - dulu.pusat, baru.postgres - dulu.postgres,
                baru.naik - dulu.naik, baru.turun - dulu.turun};
    }
    static void prosesor(const char *apa, const Sejak &biaya)
    {
        std::printf("%-46s desk %.2f, hub %.2f, PostgreSQL %.2f s of processor; %lld bytes up, %lld down\n", apa,
                    biaya.meja, biaya.pusat, biaya.postgres, static_cast<long long>(biaya.naik),
                    static_cast<long long>(biaya.turun));
    }

    void tulis(int dari, int sampai)
    {
        m_penulis->kantor().act([&](UnitOfWork &unit) {
            for (int nomor = dari; nomor < sampai; ++nomor) {
                harusJadi(unit.create(m_isi.koperasi(nomor)));
                for (int tahun = tahunPertama; tahun <= tahunTerakhir; ++tahun)
                    harusJadi(unit.create(m_isi.keragaan(nomor, tahun)));
            }
        });
    }
    /// Three amounts, or one count, of the first so many statements.
    static void sunting(MejaUkur &meja, const IsiEmpatLima &isi, int lembar, const std::vector<Field> &fields,
                        qint64 dasar)
    {
        for (int pertama = 0; pertama < lembar; pertama += 500)
            meja.kantor().act([&](UnitOfWork &unit) {
                for (int i = pertama; i < std::min(lembar, pertama + 500); ++i) {
                    const int tahun = tahunPertama + i % (perKoperasi - 1);
                    Record baru;
                    for (const Field field : fields)
                        baru.set(field, Value(dasar + qint64(i) * 1'000'003 % 97'000'000));
                    harusJadi(unit.update(isi.keragaan(i / (perKoperasi - 1), tahun).id, baru, denganTangan));
                }
            });
    }

private Q_SLOTS:
    void initTestCase()
    {
        muatan();
        m_pusat = std::make_unique<PusatNyata>();
        QVERIFY2(m_pusat->cluster().problem().isEmpty(), qPrintable(m_pusat->cluster().problem()));
        QVERIFY(m_pusat->mulai());
        m_garis = std::make_unique<Perantara>(m_pusat->pintu(), 1);
    }

    void theRecordsObeyTheRules()
    {
        KonteksValidasi konteks;
        konteks.hariIni = QDate(2026, 11, 22);
        for (int nomor = 0; nomor < 500; ++nomor)
            for (int tahun = tahunPertama; tahun <= tahunTerakhir; ++tahun)
                for (const TemuanIsian &temuan :
                     validate(m_isi.koperasi(nomor).isian, m_isi.keragaan(nomor, tahun).isian,
                              {tahun, JenisPeriode::Tahunan}, konteks))
                    QVERIFY2(temuan.keparahan != Keparahan::Salah, qPrintable(temuan.aturan));
    }

    void theFloorIsSqliteAlone()
    {
        std::vector<Record> rekaman;
        for (int nomor = 0; nomor < banyak() / perKoperasi; ++nomor) {
            rekaman.push_back(m_isi.koperasi(nomor).isian);
            for (int tahun = tahunPertama; tahun <= tahunTerakhir; ++tahun)
                rekaman.push_back(m_isi.keragaan(nomor, tahun).isian);
        }
        QVERIFY(rekaman[0].size() >= 44 && rekaman[1].size() >= 44);
        m_sqliteSaja = static_cast<double>(rekaman.size()) / sqliteSaja(rekaman);
        catatan("SQLite alone, 6 indexes + FTS", m_sqliteSaja, "rows/s");
    }

    void oneDeskSendsEverything()
    {
        m_penulis = std::make_unique<MejaUkur>(m_wilayah, 1);
        m_penulis->gabung(m_garis->alamat(), kode(QStringLiteral("kabid")));
        for (int nomor = 0; nomor < banyak() / perKoperasi; nomor += perBabak)
            tulis(nomor, std::min(nomor + perBabak, banyak() / perKoperasi));
        const Sejak dulu = kini();
        const LamaPutaran lama = m_penulis->sinkron();
        const Sejak biaya = sejak(dulu);
        QCOMPARE(m_penulis->hitungan().terkirim, qint64(banyak()));
        QCOMPARE(m_penulis->hitungan().ditolak + m_penulis->hitungan().konflik, qint64(0));
        catatan("push of new documents", banyak() / lama.kirim * 1000, "docs/s");
        catatan("  up", static_cast<double>(biaya.naik) / banyak(), "B/doc");
        prosesor("  and its own rows back", biaya);
        TemporaryCluster::admin(m_pusat->basisData(), "VACUUM ANALYZE");
    }

    void aDeskLoadsEverything()
    {
        MejaNyata meja(QStringLiteral("32.01"));
        QVERIFY(meja.gabung(m_garis->alamat(), kode(QStringLiteral("jfu"))));
        const Sejak dulu = kini();
        const BiayaProses biaya = jalankanTerukur(
            qEnvironmentVariable("LUMBUNG_BIN") + QStringLiteral("/lumbungctl"),
            {QStringLiteral("--data"), meja.ctl.data(), QStringLiteral("sync"), QStringLiteral("--once")},
            meja.ctl.environment());
        const Sejak lain = sejak(dulu);
        QCOMPARE(biaya.keluar, 0);
        QCOMPARE(meja.jumlah(), banyak() / perKoperasi);
        const double laju = banyak() / biaya.detik;
        palingSedikit("first pull, 6 indexes + FTS (a whole lumbungctl)", laju, 12'000, "docs/s");
        catatan("  share of SQLite alone", laju / m_sqliteSaja * 100, "%");
        QVERIFY(palingBanyak("  memory of the desk", static_cast<double>(biaya.puncak), 150, "MiB"));
        const bool hemat = palingBanyak("  down", static_cast<double>(lain.turun) / banyak(), 260, "B/doc");
        std::printf("%-46s desk %.2f, hub %.2f, PostgreSQL %.2f s of processor\n", "", biaya.prosesor, lain.pusat,
                    lain.postgres);
        QVERIFY(hemat);
    }

    void editsOfTwoDesksMerge()
    {
        m_pembaca = std::make_unique<MejaUkur>(m_wilayah, 2);
        const LamaPutaran muat = m_pembaca->gabung(m_garis->alamat(), kode(QStringLiteral("jf-pengawas")));
        catatan("first pull without the start of a program", banyak() / muat.semua * 1000, "docs/s");
        const int lembar = banyak() / 10;
        std::vector<double> laju;
        Sejak biaya, biayaKirim;
        for (int babak = 0; babak < babakGabung(); ++babak) {
            sunting(*m_penulis, m_isi, lembar, {Field::JumlahBerkas}, 10 + babak);
            m_penulis->sinkron();
            sunting(*m_pembaca, m_isi, lembar,
                    {Field::SimpananDiterima, Field::PinjamanDiberikan, Field::VolumeUsahaLalu}, 1'000'000 + babak);
            const Sejak dulu = kini();
            m_pembaca->terkirim = [&] { biayaKirim = sejak(dulu); };
            const LamaPutaran lama = m_pembaca->sinkron();
            m_pembaca->terkirim = {};
            biaya = sejak(dulu);
            QCOMPARE(m_pembaca->hitungan().terkirim, qint64(lembar) * (babak + 1));
            QCOMPARE(m_pembaca->hitungan().ditolak + m_pembaca->hitungan().konflik, qint64(0));
            laju.push_back(lembar / lama.kirim * 1000);
        }
        std::ranges::sort(laju);
        palingSedikit("push with merge, 3 fields a document, median", laju[laju.size() / 2], 8'000, "docs/s");
        catatan("  best round", laju.back(), "docs/s");
        catatan("  median as share of SQLite alone", laju[laju.size() / 2] / m_sqliteSaja * 100, "%");
        prosesor("  the push itself, last round", biayaKirim);
        prosesor("  and everybody's rows down", biaya);
        QVERIFY(palingBanyak("  up", static_cast<double>(biaya.naik) / lembar, 120, "B/doc"));
    }

    void fiveHundredEditsComeDown()
    {
        m_penulis->sinkron();
        sunting(*m_penulis, m_isi, 500, {Field::VolumeUsaha, Field::Pendapatan}, 3'000'000);
        m_penulis->sinkron();
        const Sejak dulu = kini();
        const LamaPutaran lama = m_pembaca->sinkron();
        const Sejak biaya = sejak(dulu);
        palingBanyak("500 changes of others, whole run", lama.semua, 150, "ms");
        prosesor("", biaya);
        palingBanyak("  down", static_cast<double>(biaya.turun) / 500, 260, "B/doc");
    }

    void nothingNewCostsLittle()
    {
        m_pembaca->sinkron();
        const Sejak dulu = kini();
        const LamaPutaran lama = m_pembaca->sinkron();
        const Sejak biaya = sejak(dulu);
        catatan("a run with nothing new", lama.semua, "ms");
        QVERIFY(palingBanyak("  bytes both ways", static_cast<double>(biaya.naik + biaya.turun), 400, "B"));
    }

    void theHubServesACrowd()
    {
        constexpr int perangkat = 12, utas = 3;
        SeededChance chance(77);
        const FixedClock clock;
        std::vector<std::unique_ptr<BebanPerangkat>> beban;
        for (int i = 0; i < perangkat; ++i) {
            beban.push_back(
                std::make_unique<BebanPerangkat>(m_pusat->pintu(), PerangkatId(newUuid(clock, chance))));
            QVERIFY(beban.back()->daftar(kode(QStringLiteral("jfu")), sandi));
        }
        const JalurHalaman semua = jalurSemua(beban, scopeOf(3201), halamanMax);
        QVERIFY(semua.baris >= banyak());
        const qint64 putaran = std::max<qint64>(1, (penuh() ? 500'000 : 20'000) / semua.baris);
        std::atomic<qint64> giliran = 0, gagal = 0, bytes = 0;
        const qint64 halaman = putaran * semua.jalur.size();
        const Sejak dulu = kini();
        QElapsedTimer time;
        time.start();
        std::vector<std::thread> threads;
        for (int u = 0; u < utas; ++u)
            threads.emplace_back([&, u] {
                int milik = u;
                for (qint64 n = giliran++; n < halaman; n = giliran++) {
                    const auto jawaban =
                        beban[static_cast<std::size_t>(milik)]->ambil(semua.jalur.at(n % semua.jalur.size()));
                    if ((milik += utas) >= perangkat)
                        milik = u;
                    if (jawaban.status != 200)
                        ++gagal;
                    bytes += jawaban.byteTurun;
                }
            });
        for (std::thread &thread : threads)
            thread.join();
        const double detik = static_cast<double>(time.nsecsElapsed()) / 1e9;
        const Sejak biaya = sejak(dulu);
        QCOMPARE(gagal.load(), qint64(0));
        const double dokumen = static_cast<double>(putaran * semua.baris);
        palingSedikit("hub pull capacity, 3 threads, pages of 2000", dokumen / detik, 80'000, "docs/s");
        catatan("  a processor alone could hand out", dokumen / (biaya.pusat + biaya.postgres), "docs/s");
        catatan("  down", static_cast<double>(bytes) / dokumen, "B/doc");
        prosesor("", biaya);
        muatan();
    }
};

QTEST_GUILESS_MAIN(SinkronBench)
#include "bench_sinkron.moc"
