// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laporan/grafik.h"
#include "models/laporan/grafiksvg.h"
#include "models/laporan/sumbu.h"
#include "tests/support/fakerekapqueries.h"
#include "tests/support/fakewilayah.h"

#include <QXmlStreamReader>
#include <QtTest>

using namespace lumbung;

namespace {

GayaGrafik gayaContoh()
{
    GayaGrafik style;
    style.dasar = Qt::white;
    style.teks = Qt::black;
    style.teksSumbu = Qt::gray;
    style.garisBantu = Qt::lightGray;
    style.pilihan = Qt::yellow;
    style.deret.fill(Qt::darkCyan);
    style.deret[1] = Qt::darkRed;
    return style;
}

HasilLaporan hasilContoh(Besaran besaran)
{
    FakeRekapQueries queries;
    queries.data = {{.wilayah = u"32.01.01"_qs, .tahun = 2024, .rat = true, .shu = 3'000'000},
                    {.wilayah = u"32.01.01"_qs, .tahun = 2025, .rat = true, .shu = 9'000'000},
                    {.wilayah = u"32.01.01"_qs, .tahun = 2025, .rat = false, .shu = 0},
                    {.wilayah = u"32.01.02"_qs, .tahun = 2025, .rat = true, .shu = -4'000'000}};
    HasilLaporan hasil;
    hasil.pilihan.besaran = besaran;
    hasil.pilihan.tahunBuku = 2025;
    hasil.pilihan.dalam = *KodeWilayah::parse(u"32.01");
    hasil.pilihan.terpilih = u"32.01.01"_qs;
    hasil.deret = *queries.deret({RekapMenurut::Kecamatan, 2024, 2025, {}, {}, {}});
    return hasil;
}

int countOf(const QByteArray &svg, const QString &element)
{
    QXmlStreamReader reader(svg);
    int count = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            ++count;
    return reader.hasError() ? -1 : count;
}

} // namespace

class GrafikTest : public QObject {
    Q_OBJECT

    FakeWilayah m_wilayah = wilayahContoh();

private Q_SLOTS:
    void barsStandHighestFirstInTheUnitOfTheChart()
    {
        const GrafikBatang chart = grafikBatang(hasilContoh(Besaran::Shu), m_wilayah);
        QStringList bars;
        for (const Batang &bar : chart.batang)
            bars << bar.nama + u' ' + bar.teks;
        QCOMPARE(bars, QStringList({u"Mekarcontoh 9"_qs, u"Bumicontoh 0"_qs, u"Sukacontoh -4"_qs}));
        QCOMPARE(*chart.batang[2].nilai, -4.0);
    }

    void anAreaWithoutADenominatorComesLastWithADash()
    {
        const GrafikBatang chart = grafikBatang(hasilContoh(Besaran::PersenRat), m_wilayah);
        QCOMPARE(chart.batang.front().nama, u"Sukacontoh"_qs);
        QCOMPARE(chart.batang.back().nama, u"Bumicontoh"_qs);
        QCOMPARE(chart.batang.back().teks, u"-"_qs);
        QVERIFY(!chart.batang.back().nilai);
    }

    void aShareIsComparedWithTheWholeAndAnAmountWithTheMean()
    {
        const GrafikGaris share = grafikGaris(hasilContoh(Besaran::PersenRat), u"Kab. Contoh"_qs, m_wilayah);
        QCOMPARE(share.garis.size(), std::size_t(2));
        QCOMPARE(share.garis[0].teks, QStringList({u"100,0"_qs, u"50,0"_qs}));
        QCOMPARE(share.garis[1].nama, u"Kab. Contoh"_qs);
        QCOMPARE(share.garis[1].teks.last(), u"66,7"_qs);
        const GrafikGaris amount = grafikGaris(hasilContoh(Besaran::Aktif), u"Kab. Contoh"_qs, m_wilayah);
        QCOMPARE(amount.garis[1].nama, u"Rata-rata"_qs);
        QCOMPARE(*amount.garis[1].nilai.back(), 1.0);
    }

    void everyChartIsTellableInWords()
    {
        QCOMPARE(ringkasan(grafikBatang(hasilContoh(Besaran::Shu), m_wilayah)),
                 u"Tertinggi Mekarcontoh 9, terendah Sukacontoh -4, dari 3 kecamatan."_qs);
        QVERIFY(ringkasan(grafikGaris(hasilContoh(Besaran::Shu), u"Kab. Contoh"_qs, m_wilayah))
                    .startsWith(u"Mekarcontoh: dari 3 (2024) menjadi 9 (2025)."_qs));
        QCOMPARE(ringkasan(GrafikBatang()), u"Belum ada data."_qs);
        QCOMPARE(ringkasan(GrafikGaris()), u"Belum ada data."_qs);
    }

    void barSvgIsWellFormedWithNamesEscapedAndNegativesHatched()
    {
        GrafikBatang chart = grafikBatang(hasilContoh(Besaran::Shu), m_wilayah);
        chart.batang[0].nama = u"Contoh <A> & \"B\""_qs;
        const QByteArray text = svg(chart, gayaContoh(), 600);
        QCOMPARE(countOf(text, u"text"_qs), 1 + 3 * 2);
        QCOMPARE(countOf(text, u"rect"_qs), 1 + 3);
        QVERIFY(countOf(text, u"line"_qs) > 2); // hatch and zero line
        QVERIFY(text.contains("Contoh &lt;A&gt; &amp;"));
    }

    void lineSvgHasAMarkerForEveryKnownValueAndGapsStayGaps()
    {
        GrafikGaris chart{u"Perkembangan"_qs, u"unit"_qs, {u"2023"_qs, u"2024"_qs, u"2025"_qs}, {}};
        chart.garis.push_back({u"Contoh"_qs, {1.0, std::nullopt, 3.0}, {u"1"_qs, u"-"_qs, u"3"_qs}});
        const QByteArray text = svg(chart, gayaContoh(), 500, 240);
        QCOMPARE(countOf(text, u"circle"_qs), 2);
        const int gridLines = int(titikSumbu(1, 3).size());
        QCOMPARE(countOf(text, u"line"_qs), gridLines);
    }

    void emptyAndFlatChartsAreDrawnToo()
    {
        QVERIFY(countOf(svg(GrafikBatang(), gayaContoh(), 300), u"rect"_qs) == 1);
        GrafikGaris flat{u"Perkembangan"_qs, u"unit"_qs, {u"2025"_qs}, {{u"Contoh"_qs, {5.0}, {u"5"_qs}}}};
        QVERIFY(countOf(svg(flat, gayaContoh(), 300, 200), u"circle"_qs) == 1);
    }

    void ticksAreRoundAndCoverTheRange_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("percent") << 56.1 << 68.9;
        QTest::newRow("counts") << 0.0 << 1012.0;
        QTest::newRow("negative") << -58.0 << 12.0;
        QTest::newRow("equal") << 7.0 << 7.0;
        QTest::newRow("zero") << 0.0 << 0.0;
        QTest::newRow("large") << 2.1e6 << 9.9e6;
    }
    void ticksAreRoundAndCoverTheRange()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        const auto ticks = titikSumbu(low, high);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 7);
        QVERIFY(ticks.front() <= low && ticks.back() >= high);
    }
};

QTEST_MAIN(GrafikTest)
#include "tst_grafik.moc"
