// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/readtable.h"
#include "tests/support/fixtures/ziptool.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;
using Jenis = Sel::Jenis;

namespace {

const QByteArray styles =
    "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-421]dd\\ mmmm\\ yyyy;@\"/>"
    "<numFmt numFmtId=\"171\" formatCode=\"&quot;Rp dan&quot;#,##0\"/><numFmt numFmtId=\"172\" "
    "formatCode=\"000000000000\"/>"
    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
    "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"172\"/><xf "
    "numFmtId=\"20\"/></cellXfs></styleSheet>";

} // namespace

class TestWorkbookSource : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const RawWorkbook &workbook, const QString &name = QStringLiteral("a.xlsx"))
    {
        const QString path = m_folder.filePath(name);
        return writeZip(path, partsOf(workbook)) ? path : QString();
    }
    ReadRows rowsOf(const QByteArray &rows, const QByteArray &strings = {}, bool since1904 = false)
    {
        const auto read = readAll(
            file({.sheet = sheetOf(rows), .sharedStrings = strings, .styles = styles, .since1904 = since1904}));
        if (!read)
            qWarning() << read.error().code << read.error().facts;
        return read ? *read : ReadRows();
    }
    Sel cellOf(const QByteArray &cell)
    {
        return rowsOf("<row r=\"1\">" + cell + "</row>").value(1, std::vector<Sel>(1))[0];
    }

private Q_SLOTS:
    void readsSharedStringsWithRichTextAndWithoutReadingAids()
    {
        const QByteArray strings =
            "<sst><si><t>Contoh &amp; Maju</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">Kop. </t></r>"
            "<r><t>Contoh</t></r><rPh sb=\"0\" eb=\"1\"><t>baca</t></rPh></si><si><t/></si></sst>";
        const ReadRows rows = rowsOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                     "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>99</v></c></row>",
                                     strings);
        QCOMPARE(rows.value(1).size(), std::size_t(2)); // an empty string and one that does not exist are blank
        QCOMPARE(rows.value(1)[0].teks, QStringLiteral("Contoh & Maju"));
        QCOMPARE(rows.value(1)[1].teks, QStringLiteral("Kop. Contoh"));
    }
    void readsInlineStrings()
    {
        const Sel cell = cellOf(
            "<c r=\"A1\" t=\"inlineStr\"><is><r><t>Contoh </t></r><r><t>Jaya</t></r><rPh><t>x</t></rPh></is></c>");
        QCOMPARE(cell.jenis, Jenis::Teks);
        QCOMPARE(cell.teks, QStringLiteral("Contoh Jaya"));
    }
    void readsEveryCellType()
    {
        QCOMPARE(cellOf("<c r=\"A1\" t=\"b\"><v>1</v></c>").jenis, Jenis::Logika);
        QCOMPARE(cellOf("<c r=\"A1\" t=\"b\"><v>1</v></c>").angka, 1.0);
        QCOMPARE(cellOf("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>").jenis, Jenis::Galat);
        QCOMPARE(cellOf("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>").teks, QStringLiteral("#REF!"));
        QCOMPARE(cellOf("<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>hasil</v></c>").teks, QStringLiteral("hasil"));
        QCOMPARE(cellOf("<c r=\"A1\" t=\"d\"><v>2024-03-01T00:00:00</v></c>").tanggal, QDate(2024, 3, 1));
        QCOMPARE(cellOf("<c r=\"A1\"><f>1+1</f><v>2</v></c>").angka, 2.0);
        QCOMPARE(cellOf("<c r=\"A1\" t=\"n\"><v>-58.5</v></c>").angka, -58.5);
    }
    void tellsAFormulaWithoutAValueFromABlankCell()
    {
        QCOMPARE(cellOf("<c r=\"A1\"><f>SUM(B1:B9)</f></c>").jenis, Jenis::BelumDihitung);
        QCOMPARE(cellOf("<c r=\"A1\"><f>SUM(B1:B9)</f><v></v></c>").jenis, Jenis::BelumDihitung);
        QCOMPARE(cellOf("<c r=\"A1\"><f t=\"shared\" si=\"0\"/><v/></c>").jenis, Jenis::BelumDihitung);
        // The result is an empty text: worked out, nothing there.
        QCOMPARE(cellOf("<c r=\"A1\" t=\"str\"><f>IF(B1=0,\"\",B1)</f><v></v></c>").jenis, Jenis::Kosong);
        const ReadRows rows =
            rowsOf("<row r=\"1\"><c r=\"A1\"><f>B1</f></c><c r=\"B1\" s=\"1\"/><c r=\"C1\"><v>7</v></c></row>");
        QCOMPARE(rows.value(1)[1].jenis, Jenis::Kosong); // the mark does not run over into the next cell
    }
    void readsDatesOfBuiltInAndOwnFormats()
    {
        QCOMPARE(cellOf("<c r=\"A1\" s=\"1\"><v>43068</v></c>").tanggal, QDate(2017, 11, 29));
        QCOMPARE(cellOf("<c r=\"A1\" s=\"2\"><v>43068.75</v></c>").tanggal, QDate(2017, 11, 29));
        QCOMPARE(cellOf("<c r=\"A1\" s=\"2\"><v>43068</v></c>").teks, QStringLiteral("2017-11-29"));
        QCOMPARE(cellOf("<c r=\"A1\" s=\"1\"><v>59</v></c>").tanggal, QDate(1900, 2, 28));
        QCOMPARE(cellOf("<c r=\"A1\" s=\"1\"><v>61</v></c>").tanggal, QDate(1900, 3, 1));
        QCOMPARE(cellOf("<c r=\"A1\" s=\"1\"><v>60</v></c>").jenis, Jenis::Angka); // a day that never was
        QCOMPARE(cellOf("<c r=\"A1\" s=\"1\"><v>-3</v></c>").jenis, Jenis::Angka);
        QCOMPARE(cellOf("<c r=\"A1\" s=\"3\"><v>43068</v></c>").jenis, Jenis::Angka); // "Rp dan"#,##0 is money
        QCOMPARE(cellOf("<c r=\"A1\" s=\"5\"><v>0.5</v></c>").jenis, Jenis::Angka);   // a time of day
        QCOMPARE(cellOf("<c r=\"A1\" s=\"77\"><v>43068</v></c>").jenis, Jenis::Angka);
    }
    void countsFrom1904WhenTheWorkbookDoes()
    {
        const ReadRows rows = rowsOf("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>41606</v></c></row>", {}, true);
        QCOMPARE(rows.value(1)[0].tanggal, QDate(2017, 11, 29));
    }
    void keepsEveryDigitOfLongNumbersAndWarns()
    {
        const Sel nik = cellOf("<c r=\"A1\"><v>3281030080001</v></c>");
        QCOMPARE(nik.teks, QStringLiteral("3281030080001"));
        QVERIFY(!nik.angkaBerbahaya);
        const Sel ktp = cellOf("<c r=\"A1\"><v>3.2010112016700001E+15</v></c>");
        QVERIFY(ktp.angkaBerbahaya);
        QCOMPARE(ktp.teks, QStringLiteral("3201011201670000"));
        QVERIFY(cellOf("<c r=\"A1\"><v>3.28103E+12</v></c>").angkaBerbahaya);
        QVERIFY(cellOf("<c r=\"A1\" t=\"inlineStr\"><is><t>3,28103E+12</t></is></c>").angkaBerbahaya);
        QVERIFY(!cellOf("<c r=\"A1\"><v>4.4999999999999998E-2</v></c>").angkaBerbahaya);
        QCOMPARE(cellOf("<c r=\"A1\"><v>0.10000000000000001</v></c>").teks, QStringLiteral("0.1"));
    }
    void showsTheLeadingZerosOfTheFormat()
    {
        QCOMPARE(cellOf("<c r=\"A1\" s=\"4\"><v>81234567890</v></c>").teks, QStringLiteral("081234567890"));
    }
    void placesCellsWithoutReferences()
    {
        const ReadRows rows =
            rowsOf("<row><c><v>1</v></c><c r=\"D1\"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>");
        QCOMPARE(rows.keys(), (QList<int>{1, 2}));
        QCOMPARE(rows.value(1).size(), std::size_t(5));
        QCOMPARE(rows.value(1)[3].angka, 4.0);
        QCOMPARE(rows.value(1)[4].angka, 5.0);
        QCOMPARE(rows.value(1)[1].jenis, Jenis::Kosong);
    }
    void skipsBlankRowsAndBlankTails()
    {
        QByteArray rows = "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\" s=\"1\"/><c r=\"XFD3\" s=\"1\"/></row>";
        for (int row = 4; row < 900; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\" ht=\"15\"><c r=\"A" + QByteArray::number(row) +
                    "\" s=\"1\"/></row>";
        const ReadRows read = rowsOf(rows);
        QCOMPARE(read.keys(), QList<int>{3});
        QCOMPARE(read.value(3).size(), std::size_t(1));
    }
    void readsPrefixedNamespacesCommentsAndCharacterData()
    {
        const QByteArray sheet = "<x:worksheet xmlns:x=\"m\"><!-- <c> --><x:sheetData><x:row r=\"2\"><x:c r=\"B2\" "
                                 "t=\"str\"><x:v><![CDATA[a<b]]>"
                                 "&#233;&#x20AC;&bukan;</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        const auto rows = readAll(file({.sheet = sheet}));
        QVERIFY(rows.ok());
        QCOMPARE(rows->value(2)[1].teks, QStringLiteral("a<bé€&bukan;"));
    }
    void resolvesExcelsEscapesAndLineEnds()
    {
        QCOMPARE(cellOf("<c t=\"inlineStr\"><is><t>Jl. A_x000D_\nNo. 1 x_x kira_x12</t></is></c>").teks,
                 QStringLiteral("Jl. A\nNo. 1 x_x kira_x12"));
    }
    void givesMergedRegionsBeforeAndAfterReading()
    {
        const QByteArray behind = "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell "
                                  "ref=\"$B$2:B3\"/><mergeCell ref=\"rusak\"/></mergeCells>";
        auto source =
            TableSources().open(file({.sheet = sheetOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", behind)}));
        QVERIFY(source.ok());
        for (int round = 0; round < 2; ++round) {
            const auto merged = (*source)->merged(0);
            QVERIFY(merged.ok());
            QCOMPARE(merged->size(), std::size_t(2));
            QCOMPARE(merged->at(1).kolom1, 1);
            QCOMPARE(merged->at(1).baris2, 2);
            QVERIFY(readAll(**source).ok());
        }
        QCOMPARE((*source)->progress(), 1.0);
    }
    void namesVisibleSheetsInTheOrderOfTheirTabs()
    {
        RawWorkbook workbook{.sheet = sheetOf("<row r=\"1\"><c><v>1</v></c></row>")};
        workbook.sheetsXml = "<sheet name=\"Daftar\" sheetId=\"3\" state=\"hidden\" r:id=\"rId3\"/><sheet "
                             "name=\"Kec. &amp; Desa\" sheetId=\"2\" r:id=\"rId2\"/>"
                             "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Grafik\" "
                             "sheetId=\"4\" r:id=\"rId4\"/>";
        workbook.moreRelations =
            "<Relationship Id=\"rId2\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/lain.xml\"/>"
            "<Relationship Id=\"rId3\" Type=\"http://x/worksheet\" Target=\"worksheets/../worksheets/daftar.xml\"/>"
            "<Relationship Id=\"rId4\" Type=\"http://x/chartsheet\" Target=\"chartsheets/a.xml\"/>";
        workbook.more = {{"xl/worksheets/LAIN.xml", sheetOf("<row r=\"9\"><c><v>9</v></c></row>")}};
        auto source = TableSources().open(file(workbook));
        QVERIFY(source.ok());
        QCOMPARE((*source)->sheets(), (QStringList{QStringLiteral("Kec. & Desa"), QStringLiteral("Data")}));
        QCOMPARE(readAll(**source, 0)->keys(), QList<int>{9});
        QCOMPARE(readAll(**source, 1)->keys(), QList<int>{1});
        QCOMPARE(readAll(**source, 7).error().code, QStringLiteral("impor.lembar-hilang"));
    }
    void stopsWhenTheReaderHasEnough()
    {
        QByteArray rows;
        for (int row = 1; row < 100; ++row)
            rows += "<row><c><v>1</v></c></row>";
        auto source = TableSources().open(file({.sheet = sheetOf(rows)}));
        int seen = 0;
        QVERIFY((*source)->read(0, [&](int, std::span<const Sel>) { return ++seen < 5; }).ok());
        QCOMPARE(seen, 5);
        QCOMPARE(readAll(**source)->size(), 99); // and it can be read again
    }
    void readsCellsThatStraddleTheReadersWindow()
    {
        QByteArray rows;
        for (int row = 1; row <= 20'000; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\"><c t=\"inlineStr\"><is><t>Contoh " +
                    QByteArray::number(row) + " &amp; kawan</t></is></c><c><v>" + QByteArray::number(row) +
                    "</v></c></row>";
        const ReadRows read = rowsOf(rows);
        QCOMPARE(read.size(), 20'000);
        for (auto row = read.cbegin(); row != read.cend(); ++row) {
            QCOMPARE(row.value()[0].teks, QStringLiteral("Contoh %1 & kawan").arg(row.key()));
            QCOMPARE(row.value()[1].angka, row.key());
        }
    }
    void refusesDamagedSheets_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::newRow("cut") << sheetOf("<row r=\"1\"><c><v>1</v></c></row>").chopped(20);
        QTest::newRow("no sheet") << QByteArray("<?xml version=\"1.0\"?>");
        QTest::newRow("crossed") << QByteArray("<worksheet></worksheet></worksheet>");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>");
        QTest::newRow("rows backwards")
            << sheetOf("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>");
        QTest::newRow("deep") << QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100);
        QTest::newRow("endless tag") << QByteArray("<worksheet ") + QByteArray(5 << 20, 'a');
    }
    void refusesDamagedSheets()
    {
        QFETCH(QByteArray, sheet);
        QCOMPARE(refusalOf(file({.sheet = sheet})), QStringLiteral("impor.rusak"));
    }
    void refusesSheetsBeyondExcelsSize()
    {
        QCOMPARE(refusalOf(file({.sheet = sheetOf("<row r=\"1048577\"><c><v>1</v></c></row>")})),
                 QStringLiteral("impor.terlalu-besar"));
        QCOMPARE(refusalOf(file({.sheet = sheetOf("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")})),
                 QStringLiteral("impor.terlalu-besar"));
    }
};

QTEST_GUILESS_MAIN(TestWorkbookSource)
#include "tst_workbooksource.moc"
