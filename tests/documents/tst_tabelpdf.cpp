// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/tabelpdf.h"
#include "documents/print/tatahalaman.h"
#include "tests/documents/contohtabel.h"
#include "tests/support/fixtures/fulldisk.h"

#include <QDir>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

class TestTabelPdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The text of every page, as pdftotext finds it in place.
    QStringList pagesOf(const TabelCetak &tabel, Kertas kertas = Kertas::A4)
    {
        const QString path = m_folder.filePath(QStringLiteral("rekap.pdf"));
        if (!writePdf(path, tabel, kertas))
            return {};
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        if (!tool.waitForFinished())
            return {};
        QStringList pages = QString::fromUtf8(tool.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

private Q_SLOTS:
    void printsSelectableTextWithTitleHeadAndSum()
    {
        const QStringList pages = pagesOf(contohRekap(5));
        QCOMPARE(pages.size(), 1);
        for (const QString &expected :
             {QStringLiteral("Rekapitulasi koperasi per kecamatan"),
              QStringLiteral("Kabupaten Bogor, tahun buku 2025"), QStringLiteral("Jumlah koperasi"),
              QStringLiteral("Contoh 5"), QStringLiteral("JUMLAH"), QStringLiteral("Halaman 1 dari 1"),
              QStringLiteral("Keadaan per 31-12-2025")})
            QVERIFY2(pages[0].contains(expected), qPrintable(expected + QStringLiteral(" in ") + pages[0]));
    }
    void repeatsTheHeadAndCountsThePages()
    {
        const QStringList pages = pagesOf(contohRekap(120));
        QVERIFY(pages.size() > 2);
        for (int page = 0; page < pages.size(); ++page) {
            QVERIFY(pages[page].contains(QStringLiteral("Kecamatan")));
            QVERIFY(pages[page].contains(QStringLiteral("Halaman %1 dari %2").arg(page + 1).arg(pages.size())));
            QVERIFY(pages[page].contains(QStringLiteral("12 belum valid")));
            QCOMPARE(pages[page].contains(QStringLiteral("Rekapitulasi")), page == 0);
        }
        QVERIFY(pages.last().contains(QStringLiteral("JUMLAH")));
    }
    void printsEveryRowOnce()
    {
        const QString all = pagesOf(contohRekap(250)).join(u' ');
        for (int row = 1; row <= 250; ++row)
            QCOMPARE(all.count(QRegularExpression(QStringLiteral("Contoh %1\\b").arg(row))), 1);
    }
    void wrapsLongNamesAndLosesNoWord()
    {
        TabelCetak tabel = contohRekap(3);
        QStringList words;
        for (int word = 0; word < 400; ++word)
            words.append(QStringLiteral("kata%1x").arg(word));
        tabel.baris[1][1] = words.join(u' '); // taller than a page
        const QString all = pagesOf(tabel).join(u' ');
        for (const QString &word : words)
            QVERIFY2(all.contains(word), qPrintable(word));
        QVERIFY(all.contains(QStringLiteral("Contoh 3")));
    }
    void continuesWideTablesInAFurtherBand()
    {
        TabelCetak tabel = contohRekap(4);
        for (int column = 0; column < 20; ++column) {
            tabel.kolom.push_back({QStringLiteral("Kolom%1").arg(column), {}, Perataan::Kanan});
            for (auto &row : tabel.baris)
                row.push_back(SelCetak(QStringLiteral("123.456.789.%1").arg(100 + column), 1));
        }
        const QStringList pages = pagesOf(tabel, Kertas::F4);
        QVERIFY(pages.size() >= 2);
        QVERIFY(pages.last().contains(QStringLiteral("Kecamatan"))); // says again what the row is
        QVERIFY(pages.last().contains(QStringLiteral("Contoh 4")));
        for (int column = 0; column < 20; ++column)
            QCOMPARE(pages.join(u' ').count(QStringLiteral("123.456.789.%1").arg(100 + column)), 4);
    }
    void givesEveryNumberTheWidthItNeeds()
    {
        QPdfWriter writer(m_folder.filePath(QStringLiteral("ukur.pdf")));
        writer.setResolution(1200);
        const TabelCetak tabel = contohRekap(40);
        const TataHalaman tata(tabel, &writer, QSizeF(14031, 9921));
        for (const BandCetak &band : tata.bands()) {
            double total = 0;
            for (std::size_t at = 0; at < band.kolom.size(); ++at) {
                total += band.lebar[at];
                for (const auto &row : tabel.baris)
                    QVERIFY(tata.text().width(row[band.kolom[at]].teks) <= band.lebar[at] - 2 * tata.padding() + 1);
            }
            QVERIFY(total <= tata.bodyWidth() + 1);
        }
    }
    void embedsNotoSansAndKeepsThePaperSize()
    {
        const QString path = m_folder.filePath(QStringLiteral("f4.pdf"));
        QVERIFY(writePdf(path, contohRekap(1), Kertas::F4).ok());
        QProcess tool;
        tool.start(QStringLiteral("pdfinfo"), {path});
        QVERIFY(tool.waitForFinished());
        QVERIFY(tool.readAllStandardOutput().contains("935 x 609 pts"));
        tool.start(QStringLiteral("pdffonts"), {path});
        QVERIFY(tool.waitForFinished());
        QVERIFY(tool.readAllStandardOutput().contains("NotoSans"));
    }
    void isForTheArchiveAsPdfA1b()
    {
        const QString path = m_folder.filePath(QStringLiteral("arsip.pdf"));
        QVERIFY(writePdf(path, contohRekap(30)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        for (const char *mark :
             {"/OutputIntents", "/GTS_PDFA1", "/Type /Metadata", "pdfaid:part=\"1\"", "pdfaid:conformance=\"B\""})
            QVERIFY2(bytes.contains(mark), mark);
        // What PDF/A-1 does not allow.
        QCOMPARE(bytes.count("/SMask"), bytes.count("/SMask /None"));
        for (const char *mark : {"/Encrypt", "/JavaScript"})
            QVERIFY2(!bytes.contains(mark), mark);
        QVERIFY2(bytes.size() < 200'000, qPrintable(QString::number(bytes.size())));
    }
    void printsATableWithoutRowsOrColumns()
    {
        QCOMPARE(pagesOf(contohRekap(0)).size(), 1);
        QCOMPARE(pagesOf({QStringLiteral("Kosong"), {}, {}, {}}).size(), 1);
    }
    void tellsWhenThePlaceCannotBeWritten()
    {
        const auto result = writePdf(m_folder.filePath(QStringLiteral("tidak/ada/rekap.pdf")), contohRekap(1));
        QCOMPARE(result.error().kind, ErrorKind::Storage);
        QCOMPARE(result.error().code, QStringLiteral("cetak.tidak-bisa-ditulis"));
    }
    void leavesNothingBehindOnAFullDisk()
    {
        const QTemporaryDir folder;
        {
            const FullDisk full(2000);
            QCOMPARE(writePdf(folder.filePath(QStringLiteral("rekap.pdf")), contohRekap(100)).error().kind,
                     ErrorKind::Storage);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestTabelPdf)
#include "tst_tabelpdf.moc"
