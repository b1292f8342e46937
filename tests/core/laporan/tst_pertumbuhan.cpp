// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/laporanjson.h"
#include "core/application/laporan/pertumbuhantabel.h"
#include "tests/support/fakerekapqueries.h"
#include "tests/support/fakewilayah.h"

#include <QJsonArray>
#include <QtTest>

using namespace lumbung;

class PertumbuhanTest : public QObject {
    Q_OBJECT

    FakeWilayah m_wilayah = wilayahContoh();
    FakeRekapQueries m_queries;
    RekapQuery m_query{RekapMenurut::Kecamatan, 0, *KodeWilayah::parse(u"32.01"), {}, {}};

    TabelPertumbuhan table(Besaran besaran)
    {
        const auto years = m_queries.deret({RekapMenurut::Kecamatan, 2023, 2025, {}, {}, {}});
        return susunPertumbuhan(*years, besaran, m_query, m_wilayah);
    }

    static const BarisPertumbuhan &row(const TabelPertumbuhan &of, const QString &name)
    {
        for (const BarisPertumbuhan &line : of.baris)
            if (line.nama == name)
                return line;
        qFatal("row is missing");
    }

private Q_SLOTS:
    void init()
    {
        m_queries.data = {{.wilayah = u"32.01.01"_qs, .tahun = 2023, .aset = 200},
                          {.wilayah = u"32.01.01"_qs, .tahun = 2024, .aset = 250},
                          {.wilayah = u"32.01.01"_qs, .tahun = 2025, .aset = 225},
                          {.wilayah = u"32.01.02"_qs, .tahun = 2025, .aset = 40},
                          {.wilayah = {}, .tahun = 2024, .status = u"Tidak Aktif"_qs, .aset = 5}};
    }

    void growthIsTheChangeAgainstTheYearBefore()
    {
        const TabelPertumbuhan growth = table(Besaran::Aset);
        const BarisPertumbuhan &line = row(growth, u"Mekarcontoh"_qs);
        QVERIFY(!line.nilai[0].pertumbuhan);
        QCOMPARE(*line.nilai[1].pertumbuhan, 25.0);
        QCOMPARE(*line.nilai[2].pertumbuhan, -10.0);
        QCOMPARE(*row(growth, u"Jumlah"_qs).nilai[1].nilai, 255.0);
    }

    void growthFromZeroIsNotANumber()
    {
        const TabelPertumbuhan growth = table(Besaran::Aset);
        const BarisPertumbuhan &line = row(growth, u"Sukacontoh"_qs);
        QCOMPARE(*line.nilai[1].nilai, 0.0);
        QCOMPARE(*line.nilai[2].nilai, 40.0);
        QVERIFY(!line.nilai[2].pertumbuhan);
    }

    void sharesOfNothingAreUnknownNotZero()
    {
        const TabelPertumbuhan growth = table(Besaran::PersenRat);
        QVERIFY(!row(growth, u"Sukacontoh"_qs).nilai[0].nilai);
        QCOMPARE(*row(growth, u"Sukacontoh"_qs).nilai[2].nilai, 0.0);
    }

    void unmappedAndSumCloseTheTable()
    {
        const TabelPertumbuhan growth = table(Besaran::Jumlah);
        QCOMPARE(growth.baris.size(), std::size_t(5));
        QCOMPARE(growth.baris[3].nama, u"Tidak terpetakan"_qs);
        QCOMPARE(*growth.baris[3].nilai[1].nilai, 1.0);
        QCOMPARE(growth.baris[4].nama, u"Jumlah"_qs);
    }

    void theReportShowsValuesThenGrowth()
    {
        const Laporan laporan =
            laporanPertumbuhan(table(Besaran::Jumlah), {u"Dinas Contoh"_qs, {}, QDate(2026, 11, 22)});
        QCOMPARE(laporan.kolom.size(), std::size_t(2 + 3 + 2));
        QCOMPARE(laporan.kolom[5].judul, u"2024"_qs);
        QCOMPARE(laporan.kolom[5].kelompok, u"Pertumbuhan (%)"_qs);
        const std::size_t sum = laporan.baris.size() - 1;
        QCOMPARE(teksSel(laporan, sum, 3), u"2"_qs);
        QCOMPARE(teksSel(laporan, sum, 5), u"100,0"_qs);
        QCOMPARE(teksSel(laporan, 1, 6), u"-"_qs);
    }

    void growthJsonFollowsTheContract()
    {
        const QJsonObject json = growthJson(table(Besaran::Aset));
        const QJsonObject first = json[u"series"_qs].toArray().first().toObject();
        QCOMPARE(first[u"kode"_qs].toString(), u"32.01.01"_qs);
        QCOMPARE(first[u"nama"_qs].toString(), u"Mekarcontoh"_qs);
        const QJsonObject year = first[u"values"_qs].toArray().at(1).toObject();
        QCOMPARE(year[u"tahun"_qs].toInt(), 2024);
        QCOMPARE(year[u"nilai"_qs].toDouble(), 250.0);
        QCOMPARE(year[u"pertumbuhan"_qs].toDouble(), 25.0);
        QVERIFY(first[u"values"_qs].toArray().at(0).toObject()[u"pertumbuhan"_qs].isNull());
    }

    void rekapJsonFollowsTheContract()
    {
        m_query.tahunBuku = 2024;
        const auto rekap = m_queries.rekap(pertanyaan(m_query, m_query.dalam));
        const QJsonObject json = rekapJson(*rekap, m_query, m_wilayah);
        const QJsonObject first = json[u"rows"_qs].toArray().first().toObject();
        for (const QJsonValue &column : json[u"columns"_qs].toArray())
            QVERIFY(first.contains(column.toString()));
        QCOMPARE(first[u"aset"_qs].toInteger(), 250);
        QCOMPARE(json[u"jumlah"_qs].toObject()[u"jumlah"_qs].toInt(), 2);
        QCOMPARE(json[u"tidak_terpetakan"_qs].toObject()[u"aset"_qs].toInteger(), 5);
    }
};

QTEST_APPLESS_MAIN(PertumbuhanTest)
#include "tst_pertumbuhan.moc"
