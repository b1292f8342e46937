// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv/csvparser.h"
#include "documents/csv/separator.h"
#include "tests/documents/readtable.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

class TestCsvSource : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString saved(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("daftar.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    ReadRows rowsOf(const QByteArray &bytes)
    {
        const auto rows = readAll(saved(bytes));
        return rows ? *rows : ReadRows();
    }
    static QStringList texts(const std::vector<Sel> &cells)
    {
        QStringList all;
        for (const Sel &cell : cells)
            all.append(cell.teks);
        return all;
    }

private Q_SLOTS:
    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::newRow("semicolon with comma money")
            << QByteArray("Nama;Aset;SHU\nContoh;1,234,567;2,000,000\nContoh B;1,000;3,100,000\n") << ';';
        QTest::newRow("comma") << QByteArray("No, Nama, NIKOP\n1, Contoh, 3201\n") << ',';
        QTest::newRow("tab") << QByteArray("No\tNama\n1\tContoh, Maju; Jaya\n") << '\t';
        QTest::newRow("bar") << QByteArray("No|Nama\n1|Contoh\n") << '|';
        QTest::newRow("title rows above")
            << QByteArray("DAFTAR KOPERASI, KAB. BOGOR\n\na;b;c\n1;2;3\n4;5;6\n") << ';';
        QTest::newRow("quoted separators") << QByteArray("a,b\n\"x;y;z;w\",1\n\"p;q;r;s\",2\n") << ',';
        QTest::newRow("one column") << QByteArray("Nama\nContoh\n") << ';';
    }
    void findsTheSeparator()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        QCOMPARE(detectedSeparator({text.constData(), static_cast<std::size_t>(text.size())}), separator);
    }
    void obeysExcelsSeparatorLine()
    {
        const ReadRows rows = rowsOf("sep=|\r\na;b|c\r\n");
        QCOMPARE(rows.keys(), QList<int>{1});
        QCOMPARE(texts(rows.value(1)), (QStringList{QStringLiteral("a;b"), QStringLiteral("c")}));
    }
    void readsQuotesAndLinesInsideCells()
    {
        const ReadRows rows =
            rowsOf("a;b\r\n\"Jl. \"\"Contoh\"\"\r\nNo. 1; RT 2\";x\r\n5\" pipa;\"y\" z\r\n;;\r\n=\"0812\";end");
        QCOMPARE(rows.keys(), (QList<int>{1, 2, 3, 5}));
        QCOMPARE(texts(rows.value(2)),
                 (QStringList{QStringLiteral("Jl. \"Contoh\"\nNo. 1; RT 2"), QStringLiteral("x")}));
        QCOMPARE(texts(rows.value(3)), (QStringList{QStringLiteral("5\" pipa"), QStringLiteral("y z")}));
        QCOMPARE(texts(rows.value(5)), (QStringList{QStringLiteral("0812"), QStringLiteral("end")}));
    }
    void readsOldMacLineEnds() { QCOMPARE(rowsOf("a;b\rc;d\r").size(), 2); }

    void readsEveryEncoding_data()
    {
        const QString text = QStringLiteral("Nama;Catatan\nContoh – “Café”;naïve\n");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("Windows-1252") << QByteArray("Nama;Catatan\nContoh \x96 \x93"
                                                    "Caf\xE9\x94;na\xEFve\n");
        QTest::newRow("UTF-16 LE with mark")
            << QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
        QTest::newRow("UTF-16 BE with mark")
            << QByteArray("\xFE\xFF") + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
        QTest::newRow("UTF-16 LE") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
    }
    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        const ReadRows rows = rowsOf(bytes);
        QCOMPARE(texts(rows.value(1)), (QStringList{QStringLiteral("Nama"), QStringLiteral("Catatan")}));
        QCOMPARE(texts(rows.value(2)), (QStringList{QStringLiteral("Contoh – “Café”"), QStringLiteral("naïve")}));
    }
    void findsALateByteThatIsNotUtf8()
    {
        const ReadRows rows = rowsOf("a;b\n" + QByteArray("x;y\n").repeated(200'000) + "Caf\xE9;z\n");
        QCOMPARE(rows.size(), 200'002);
        QCOMPARE(rows.last()[0].teks, QStringLiteral("Café"));
    }
    void marksNumbersThatLostTheirDigits()
    {
        const ReadRows rows = rowsOf("NIK;Nama\n3,28103E+12;Contoh\n3281030080001;Contoh E+1\n");
        QVERIFY(rows.value(2)[0].angkaBerbahaya);
        QVERIFY(!rows.value(3)[0].angkaBerbahaya);
        QVERIFY(!rows.value(3)[1].angkaBerbahaya);
    }
    void isTheSameInAnyBlockSize()
    {
        const std::string text = "a;\"b\"\"\r\n;c\";\r\n\"d\";e\rf;\"g";
        const auto parsed = [&](std::size_t block) {
            QStringList all;
            CsvParser parser(';', [&](const std::vector<std::string> &cells, std::size_t count) {
                for (std::size_t at = 0; at < count; ++at)
                    all.append(QString::fromStdString(cells[at]));
                all.append(QStringLiteral("/"));
                return true;
            });
            for (std::size_t at = 0; at < text.size(); at += block)
                parser.feed(std::string_view(text).substr(at, block));
            parser.finish();
            return all;
        };
        for (std::size_t block = 1; block < text.size(); ++block)
            QCOMPARE(parsed(block), parsed(text.size()));
        QCOMPARE(parsed(1).count(QStringLiteral("/")), 3);
    }
    void refusesACellWithoutEnd()
    {
        QCOMPARE(refusalOf(saved("a;b\n\"c;" + QByteArray(2 << 20, 'x'))), QStringLiteral("impor.terlalu-besar"));
        QCOMPARE(refusalOf(saved("a;b\n" + QByteArray(5000, ';') + "x\n")), QStringLiteral("impor.terlalu-besar"));
    }
    void stopsWhenTheReaderHasEnough()
    {
        auto source = TableSources().open(saved("a;b\n1;2\n3;4"));
        int seen = 0;
        QVERIFY((*source)->read(0, [&](int, std::span<const Sel>) { return ++seen < 2; }).ok());
        QCOMPARE(seen, 2);
        QCOMPARE(readAll(**source)->size(), 3);
        QCOMPARE((*source)->progress(), 1.0);
        QCOMPARE((*source)->sheets(), QStringList{QStringLiteral("daftar")});
    }
};

QTEST_GUILESS_MAIN(TestCsvSource)
#include "tst_csvsource.moc"
