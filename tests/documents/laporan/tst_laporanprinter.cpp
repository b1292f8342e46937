// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/rekaplaporan.h"
#include "documents/laporan/laporanprinter.h"
#include "tests/support/fakewilayah.h"

#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

/// A rekap by kelompok, so that rows need no area: `rows` kelompok and a few koperasi without one.
Laporan rekapPanjang(int rows)
{
    Rekap rekap;
    for (int i = 1; i <= rows; ++i) {
        RekapBaris row{QStringLiteral("Kelompok %1").arg(i, 3, 10, QLatin1Char('0')), {}};
        row.ukuran.jumlah = 10;
        row.ukuran.aktif = 7;
        row.ukuran.tidakAktif = 3;
        row.ukuran.aset = 1'234'567'890;
        rekap.jumlah += row.ukuran;
        rekap.baris.push_back(row);
    }
    rekap.jumlah.jumlah += 12;
    const RekapQuery query{RekapMenurut::Kelompok, 2025, {}, {}, {}};
    return rekapBentukKolom(rekap, query,
                            {u"Dinas Contoh"_qs, u"Kabupaten Contoh"_qs, QDate(2026, 11, 22), u"Jenis: Jasa"_qs},
                            wilayahContoh());
}

QStringList pagesOf(const QString &path)
{
    QProcess tool;
    tool.start(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
    if (!tool.waitForFinished())
        return {};
    QStringList pages = QString::fromUtf8(tool.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

class LaporanPrinterTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    LaporanPrinter m_printer;

private Q_SLOTS:
    void everyPageCarriesHeadDayFilterAndItsNumber_data()
    {
        QTest::addColumn<int>("paper");
        QTest::newRow("A4") << int(Kertas::A4);
        QTest::newRow("F4") << int(Kertas::F4);
    }
    void everyPageCarriesHeadDayFilterAndItsNumber()
    {
        QFETCH(int, paper);
        const QString path = m_folder.filePath(u"rekap.pdf"_qs);
        QVERIFY(m_printer.pdf(path, rekapPanjang(90), static_cast<Kertas>(paper)));
        const QStringList pages = pagesOf(path);
        QVERIFY(pages.size() >= 2);
        for (int page = 0; page < pages.size(); ++page)
            for (const QString &expected :
                 {u"Kelompok koperasi"_qs, u"Jumlah koperasi"_qs, u"Tidak aktif"_qs, u"Keadaan per 22-11-2026"_qs,
                  u"Saringan: Jenis: Jasa"_qs, u"Belum diisi: 12 koperasi"_qs,
                  u"Halaman %1 dari %2"_qs.arg(page + 1).arg(pages.size())})
                QVERIFY2(pages[page].contains(expected),
                         qPrintable(expected + u" on page "_qs + QString::number(page)));
        QVERIFY(pages.first().contains(u"Rekapitulasi data koperasi menurut kelompok koperasi"_qs));
        QVERIFY(pages.first().contains(u"Kabupaten Contoh"_qs));
        QVERIFY(pages.last().contains(u"912"_qs));    // 90 x 10 koperasi and 12 without kelompok
        QVERIFY(pages.first().contains(u"1.235"_qs)); // Rp juta
    }

    void aPrinterGetsTheSamePages()
    {
        const QString path = m_folder.filePath(u"cetak.pdf"_qs);
        {
            QPdfWriter device(path);
            device.setPageSize(QPageSize(QPageSize::A4));
            device.setPageOrientation(QPageLayout::Landscape);
            device.setPageMargins({});
            QVERIFY(m_printer.cetak(device, rekapPanjang(3)));
        }
        const QStringList pages = pagesOf(path);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().contains(u"Halaman 1 dari 1"_qs));
    }

    void aFolderThatIsNotThereIsAClearError()
    {
        const auto written =
            m_printer.pdf(m_folder.filePath(u"tidak/ada/rekap.pdf"_qs), rekapPanjang(1), Kertas::A4);
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"cetak.tidak-bisa-ditulis"_qs);
    }
};

QTEST_MAIN(LaporanPrinterTest)
#include "tst_laporanprinter.moc"
