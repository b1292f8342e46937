// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print/rekapworkbook.h"
#include "documents/tablewriters.h"
#include "documents/workbook/workbookfile.h"
#include "tests/documents/contohtabel.h"
#include "tests/documents/readtable.h"
#include "tests/support/fixtures/fulldisk.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

const std::vector<KolomTulis> columns{{QStringLiteral("Nomor Induk Koperasi"), FieldType::Identifier},
                                      {QStringLiteral("Nama koperasi"), FieldType::Text, 40},
                                      {QStringLiteral("Tanggal badan hukum"), FieldType::Date},
                                      {QStringLiteral("Aset"), FieldType::Money},
                                      {QStringLiteral("Jumlah anggota"), FieldType::Integer},
                                      {QStringLiteral("Skor"), FieldType::Decimal}};

std::vector<Value> contohRow(int number)
{
    return {QStringLiteral("0201%1").arg(number, 9, 10, QChar(u'0')),
            QStringLiteral("Contoh & \"Maju\" %1").arg(number),
            Value(QDate(2017, 11, 29)),
            Value(qint64(9'007'199'254'740'991)),
            number % 2 ? Value(qint64(1204)) : Value(),
            Value(67.7)};
}

} // namespace

class TestTableWriters : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) { return m_folder.filePath(name); }
    Result<void> write(const QString &target, int rows)
    {
        auto writer = TableWriters().create(target, QStringLiteral("Data: koperasi/2025"), columns);
        if (!writer)
            return writer.error();
        for (int row = 1; row <= rows; ++row)
            if (auto written = (*writer)->row(contohRow(row)); !written)
                return written;
        return (*writer)->finish();
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void writesAWorkbookThatReadsBackTheSame()
    {
        const QString name = path(QStringLiteral("Ekspor – Kec. Ciawi é.xlsx"));
        QVERIFY(write(name, 50).ok());
        auto source = TableSources().open(name);
        QVERIFY(source.ok());
        QCOMPARE((*source)->sheets(), QStringList{QStringLiteral("Data- koperasi-2025")});
        const auto rows = readAll(**source);
        QCOMPARE(rows->size(), 51);
        QCOMPARE(rows->value(1)[3].teks, QStringLiteral("Aset"));
        const std::vector<Sel> row = rows->value(4);
        QCOMPARE(row[0].jenis, Sel::Jenis::Teks);
        QCOMPARE(row[0].teks, QStringLiteral("0201000000003"));
        QCOMPARE(row[1].teks, QStringLiteral("Contoh & \"Maju\" 3"));
        QCOMPARE(row[2].tanggal, QDate(2017, 11, 29));
        QCOMPARE(row[3].angka, 9'007'199'254'740'991.0);
        QCOMPARE(row[4].angka, 1204.0);
        QCOMPARE(row[5].angka, 67.7);
        QCOMPARE(rows->value(3)[4].jenis, Sel::Jenis::Kosong);
    }
    void writesAWorkbookThatOtherProgramsRead()
    {
        QVERIFY(write(path(QStringLiteral("b.xlsx")), 20).ok());
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import openpyxl,sys\n"
                                     "s=openpyxl.load_workbook(sys.argv[1]).active\n"
                                     "print(s['A2'].data_type,s['C2'].is_date,s['D2'].number_format,s['A1'].font.b,"
                                     "s.freeze_panes,s.auto_filter.ref,s.max_row)"),
                      path(QStringLiteral("b.xlsx"))});
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(),
                 QStringLiteral("s True #,##0 True A2 A1:F21 21"));
    }
    void writesCsvForIndonesianExcel()
    {
        QVERIFY(write(path(QStringLiteral("a.csv")), 1).ok());
        QCOMPARE(
            contentOf(path(QStringLiteral("a.csv"))),
            QByteArray(
                "\xEF\xBB\xBFNomor Induk Koperasi;Nama koperasi;Tanggal badan hukum;Aset;Jumlah anggota;Skor\r\n"
                "0201000000001;\"Contoh & \"\"Maju\"\" 1\";2017-11-29;9007199254740991;1204;67,7\r\n"));
        QCOMPARE(readAll(path(QStringLiteral("a.csv")))->value(2)[1].teks, QStringLiteral("Contoh & \"Maju\" 1"));
    }
    void neverWritesACsvCellThatRunsAsAFormula()
    {
        auto writer = TableWriters().create(path(QStringLiteral("f.csv")), {},
                                            {{QStringLiteral("A")},
                                             {QStringLiteral("B")},
                                             {QStringLiteral("C")},
                                             {QStringLiteral("D"), FieldType::Money}});
        QVERIFY((*writer)
                    ->row(std::vector<Value>{QStringLiteral("=1+1"), QStringLiteral("+62812;"), QStringLiteral("-"),
                                             Value(qint64(-58))})
                    .ok());
        QVERIFY((*writer)->finish().ok());
        QVERIFY(contentOf(path(QStringLiteral("f.csv"))).endsWith("'=1+1;\"'+62812;\";-;-58\r\n"));
    }
    void leavesNothingBehindWhenAnExportIsInterrupted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("workbook") << QStringLiteral("x.xlsx");
        QTest::newRow("CSV") << QStringLiteral("x.csv");
    }
    void leavesNothingBehindWhenAnExportIsInterrupted()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        {
            auto writer = TableWriters().create(folder.filePath(name), {}, columns);
            QVERIFY((*writer)->row(contohRow(1)).ok());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        {
            const FullDisk full(1000);
            const auto result = write(folder.filePath(name), 5000);
            QCOMPARE(result.error().kind, ErrorKind::Storage);
            QCOMPARE(result.error().code, QStringLiteral("ekspor.tidak-bisa-ditulis"));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void keepsTheOldFileUntilTheNewOneIsComplete()
    {
        QVERIFY(write(path(QStringLiteral("lama.csv")), 3).ok());
        const QByteArray before = contentOf(path(QStringLiteral("lama.csv")));
        {
            auto writer = TableWriters().create(path(QStringLiteral("lama.csv")), {}, columns);
            QVERIFY((*writer)->row(contohRow(9)).ok());
        }
        QCOMPARE(contentOf(path(QStringLiteral("lama.csv"))), before);
    }
    void tellsAtOnceWhenThePlaceOrTheKindIsWrong()
    {
        QCOMPARE(TableWriters().create(path(QStringLiteral("tidak/ada.xlsx")), {}, columns).error().kind,
                 ErrorKind::Storage);
        QCOMPARE(TableWriters().create(path(QStringLiteral("tidak/ada.csv")), {}, columns).error().kind,
                 ErrorKind::Storage);
        QCOMPARE(TableWriters().create(path(QStringLiteral("a.doc")), {}, columns).error().code,
                 QStringLiteral("ekspor.jenis-tidak-dikenal"));
    }
    void givesSheetsNamesThatExcelAccepts()
    {
        QCOMPARE(WorkbookFile::sheetName(QStringLiteral("'Rekap [per] kecamatan: aktif/tidak aktif 2025'")),
                 QStringLiteral("Rekap -per- kecamatan- aktif-t"));
        QCOMPARE(WorkbookFile::sheetName({}), QStringLiteral("Data"));
    }
    void writesAReportAsAStyledWorkbook()
    {
        const QString target = path(QStringLiteral("rekap.xlsx"));
        QVERIFY(writeRekapWorkbook(target, contohRekap(12)).ok());
        auto source = TableSources().open(target);
        const auto rows = readAll(**source);
        QCOMPARE(rows->value(1)[0].teks, QStringLiteral("Rekapitulasi koperasi per kecamatan"));
        QCOMPARE(rows->value(4)[2].teks, QStringLiteral("Jumlah koperasi"));
        QCOMPARE(rows->value(5)[3].teks, QStringLiteral("Tidak aktif"));
        QCOMPARE(rows->value(6)[9].angka, 7919 * 1'250'000.0);
        QCOMPARE(rows->value(18)[1].teks, QStringLiteral("JUMLAH"));
        QCOMPARE(rows->lastKey(), 20);
        QVERIFY(rows->last()[0].teks.contains(QStringLiteral("Keadaan per 31-12-2025")));
        const auto merged = (*source)->merged(0);
        QVERIFY(std::any_of(merged->begin(), merged->end(), [](const SelGabung &one) {
            return one.baris1 == 3 && one.baris2 == 3 && one.kolom1 == 2 && one.kolom2 == 4;
        }));
        QVERIFY(std::any_of(merged->begin(), merged->end(), [](const SelGabung &one) {
            return one.baris1 == 3 && one.baris2 == 4 && one.kolom1 == 1 && one.kolom2 == 1;
        }));
    }
    void leavesNoHalfReportOnAFullDisk()
    {
        const QTemporaryDir folder;
        {
            const FullDisk full(1000);
            QCOMPARE(writeRekapWorkbook(folder.filePath(QStringLiteral("r.xlsx")), contohRekap(500)).error().kind,
                     ErrorKind::Storage);
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTableWriters)
#include "tst_tablewriters.moc"
