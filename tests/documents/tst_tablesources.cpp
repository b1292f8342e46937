// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/workbooksource.h"
#include "tests/documents/readtable.h"
#include "tests/support/fixtures/badfiles.h"
#include "tests/support/fixtures/ziptool.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

class TestTableSources : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<BadFile> m_bad;

    QString saved(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase() { m_bad = writeBadFiles(m_folder.path()); }

    void refusesBadFilesWithTheirReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        for (const BadFile &bad : m_bad)
            QTest::newRow(qPrintable(bad.keadaan)) << bad.path << bad.kode;
    }
    void refusesBadFilesWithTheirReason()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        QVERIFY(QFile::exists(path));
        QCOMPARE(refusalOf(path), code);
    }
    void refusesABombAtOnceAndKeepsItSmallOnDisk()
    {
        QVERIFY(QFileInfo(m_bad.front().path).size() < 8 << 20);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(refusalOf(m_bad.front().path), QStringLiteral("impor.terlalu-besar"));
        QVERIFY(clock.elapsed() < 1000); // by its directory, not by unpacking
    }
    void stopsUnpackingAtTheLimit()
    {
        ZipLimits limits;
        limits.unzippedBytes = 64 << 10;
        const QString path = m_folder.filePath(QStringLiteral("besar.xlsx"));
        QVERIFY(
            writeZip(path, partsOf({.sheet = sheetOf(QByteArray("<row><c><v>1</v></c></row>").repeated(10'000))})));
        QCOMPARE(WorkbookSource::open(path, limits).error().code, QStringLiteral("impor.terlalu-besar"));
        limits.unzippedBytes = 64 << 20;
        limits.ratioAppliesFrom = 1 << 10;
        limits.ratio = 3;
        QCOMPARE(WorkbookSource::open(path, limits).error().code, QStringLiteral("impor.terlalu-besar"));
    }
    void tellsAMissingFileFromAnUnreadableOne()
    {
        QCOMPARE(refusalOf(m_folder.filePath(QStringLiteral("tidak-ada.xlsx"))), QStringLiteral("impor.tidak-ada"));
        QCOMPARE(refusalOf(m_folder.path()), QStringLiteral("impor.tidak-ada"));
    }
    void takesAWorkbookByItsContent()
    {
        const QString path = m_folder.filePath(QStringLiteral("tanpa-akhiran"));
        QVERIFY(writeZip(path, partsOf({.sheet = sheetOf("<row r=\"1\"><c><v>7</v></c></row>")})));
        QCOMPARE(refusalOf(path), QString());
        QVERIFY(QFile::copy(path, path + QStringLiteral(".xls")));
        QCOMPARE(refusalOf(path + QStringLiteral(".xls")), QString());
    }
    void opensFilesUnderAnyName()
    {
        const QString path = m_folder.filePath(QStringLiteral("Data Koperasi – Kec. Ciawi (é, 2024).xlsx"));
        QVERIFY(writeZip(m_folder.filePath(QStringLiteral("ascii.xlsx")),
                         partsOf({.sheet = sheetOf("<row><c><v>7</v></c></row>")})));
        QVERIFY(QFile::rename(m_folder.filePath(QStringLiteral("ascii.xlsx")), path));
        QCOMPARE(refusalOf(path), QString());
    }
    void takesTextByItsContent()
    {
        QCOMPARE(refusalOf(saved(QStringLiteral("data.dat"), "a;b\n1;2\n")), QString());
        QCOMPARE(refusalOf(saved(QStringLiteral("data.TXT"), "a\tb\n1\t2\n")), QString());
    }
};

QTEST_GUILESS_MAIN(TestTableSources)
#include "tst_tablesources.moc"
