// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/documents/measuredchild.h"
#include "tests/bench/impor/benchberkas.h"

#include <QtTest>

using namespace lumbung;

/// The whole import of 100,000 rows x 30 columns (read, match, validate, store, index) beside what
/// `libreoffice --headless --convert-to csv` needs for the same file.
class BenchImpor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeImportIsNoSlowerThanConvertingTheFile();

private:
    QTemporaryDir m_folder;
};

void BenchImpor::wholeImportIsNoSlowerThanConvertingTheFile()
{
    constexpr int rows = 100'000;
    const QString berkas = m_folder.filePath(QStringLiteral("v1-2024.xlsx"));
    // Written by another process: what this one held would count as the peak of its children.
    QCOMPARE(measuredChild(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("--tulis"), berkas, QString::number(rows)})
                 .exitCode,
             0);
    const QString ctl = qEnvironmentVariable("LUMBUNG_BIN") + QStringLiteral("/lumbungctl");
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const Cost init = measuredChild(ctl, {QStringLiteral("--data"), data, QStringLiteral("init"),
                                          QStringLiteral("--wilayah"), QStringLiteral("32.01")});
    QCOMPARE(init.exitCode, 0);
    const QStringList impor{QStringLiteral("--data"), data, QStringLiteral("import"), berkas,
                            QStringLiteral("--json")};
    const Cost first = measuredChild(ctl, impor);
    const Cost again = measuredChild(ctl, impor);
    const Cost office =
        measuredChild(QStringLiteral("soffice"), {QStringLiteral("--headless"),
                                                  QStringLiteral("-env:UserInstallation=file://") +
                                                      m_folder.filePath(QStringLiteral("profil")),
                                                  QStringLiteral("--convert-to"), QStringLiteral("csv"),
                                                  QStringLiteral("--outdir"), m_folder.path(), berkas});
    QCOMPARE(first.exitCode, 0);
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(office.exitCode, 0);
    const auto line = [&office](const char *name, const Cost &cost) {
        qInfo("%-28s %6.2f s wall %6.2f s cpu %6.0f MB   x%.2f of LibreOffice", name, cost.wallSeconds,
              cost.cpuSeconds, cost.peakMegabytes, cost.wallSeconds / office.wallSeconds);
    };
    line("LibreOffice to CSV", office);
    line("import, 100,000 new rows", first);
    line("the same file again", again);
    QVERIFY(first.wallSeconds <= office.wallSeconds);
    QVERIFY(first.peakMegabytes <= 300);
    QVERIFY(again.peakMegabytes <= 300);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--tulis"))
        return tulisBerkasBesar(arguments.value(2), arguments.value(3).toInt()) ? 0 : 1;
    BenchImpor bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_impor.moc"
