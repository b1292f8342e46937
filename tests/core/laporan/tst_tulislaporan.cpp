// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/barisdibalik.h"
#include "core/application/laporan/rekaplaporan.h"
#include "core/application/laporan/tulislaporan.h"
#include "tests/support/fakewilayah.h"

#include <QtTest>

using namespace lumbung;

namespace {

struct Tertulis {
    QStringList judul;
    std::vector<FieldType> tipe;
    std::vector<std::vector<Value>> baris;
    bool selesai = false;
};

class FakeWriter final : public TableWriter {
public:
    FakeWriter(Tertulis &into, int failAfter) : m_into(into), m_left(failAfter) {}
    Result<void> row(std::span<const Value> values) override
    {
        if (m_left-- == 0)
            return Error{ErrorKind::Storage, u"simpan.disk-penuh"_qs, {}};
        m_into.baris.emplace_back(values.begin(), values.end());
        return {};
    }
    Result<void> finish() override
    {
        m_into.selesai = true;
        return {};
    }

private:
    Tertulis &m_into;
    int m_left;
};

class FakeWriters final : public TableWriterFactory {
public:
    Tertulis tertulis;
    int failAfter = -1;
    Result<std::unique_ptr<TableWriter>> create(const QString &, const QString &,
                                                const std::vector<KolomTulis> &kolom) override
    {
        for (const KolomTulis &column : kolom) {
            tertulis.judul << column.judul;
            tertulis.tipe.push_back(column.tipe);
        }
        return std::unique_ptr<TableWriter>(new FakeWriter(tertulis, failAfter));
    }
};

Laporan laporanContoh()
{
    Rekap rekap;
    rekap.baris.push_back({u"32.01.01"_qs, {}});
    rekap.baris.back().ukuran.jumlah = 2;
    rekap.baris.back().ukuran.aset = 1'234'567;
    rekap.jumlah = rekap.baris.back().ukuran;
    return rekapBentukKolom(rekap, {RekapMenurut::Kecamatan, 2025, *KodeWilayah::parse(u"32.01"), {}, {}},
                            {u"Dinas Contoh"_qs, u"Kabupaten Contoh"_qs, QDate(2026, 11, 22)}, wilayahContoh());
}

} // namespace

class TulisLaporanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWrittenInFullRupiahAndTheHeadSaysSo()
    {
        FakeWriters writers;
        QVERIFY(tulisLaporan(writers, u"rekap.xlsx"_qs, laporanContoh()));
        QCOMPARE(writers.tertulis.judul[2], u"Jumlah koperasi: Aktif"_qs);
        QCOMPARE(writers.tertulis.judul[11], u"Aset (Rp)"_qs);
        QVERIFY(writers.tertulis.tipe[11] == FieldType::Money);
        QCOMPARE(writers.tertulis.baris[0][11].integer(), qint64(1'234'567));
        QVERIFY(writers.tertulis.selesai);
    }

    void dayAndFilterTravelUnderTheTable()
    {
        FakeWriters writers;
        QVERIFY(tulisLaporan(writers, u"rekap.csv"_qs, laporanContoh()));
        QStringList texts;
        for (const auto &row : writers.tertulis.baris)
            texts << row[1].text();
        QVERIFY(texts.contains(u"Keadaan per 22-11-2026"_qs));
        QVERIFY(texts.contains(u"Tanpa saringan"_qs));
        QVERIFY(texts.contains(u"Rekapitulasi data koperasi per kecamatan"_qs));
    }

    void aFullDiskStopsTheExportAndNothingIsFinished()
    {
        FakeWriters writers;
        writers.failAfter = 2;
        const auto written = tulisLaporan(writers, u"rekap.xlsx"_qs, laporanContoh());
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"simpan.disk-penuh"_qs);
        QVERIFY(!writers.tertulis.selesai);
    }

    void theRowsBehindANumberCarryAreaRowAndMeasure()
    {
        const RekapQuery query{RekapMenurut::Kecamatan, 2025, *KodeWilayah::parse(u"32.01"), {}, {}};
        const Filter active = barisDiBalik(query, u"32.01.02"_qs, Besaran::Aktif);
        QCOMPARE(active.conditions.size(), std::size_t(3));
        QVERIFY(active.conditions[0].field == Field::Wilayah);
        QVERIFY(active.conditions[1].field == Field::Kecamatan);
        QCOMPARE(active.conditions[1].values.front().text(), u"32.01.02"_qs);
        QVERIFY(active.conditions[2].field == Field::StatusAktif);
    }

    void theRowsBehindTheUnmappedLineHaveNoKecamatan()
    {
        const RekapQuery query{RekapMenurut::Kecamatan, 2025, {}, {}, {}};
        const Filter unmapped = barisDiBalik(query, QString(), Besaran::Jumlah);
        QCOMPARE(unmapped.conditions.size(), std::size_t(2));
        QVERIFY(unmapped.conditions[0].kind == Condition::Kind::Empty);
        const Filter all = barisDiBalik(query, std::nullopt, Besaran::Jumlah);
        QCOMPARE(all.conditions.size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TulisLaporanTest)
#include "tst_tulislaporan.moc"
