// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle: the store opens again with everything of that step, or with nothing.
#include "tests/app/ctl/ctlprocess.h"

#include <QtTest>

using namespace lumbung;

namespace {

/// Starts the command and kills it as soon as it tells this much progress. False when it had finished before.
bool killAt(const CtlProcess &ctl, const QStringList &arguments, const QByteArray &progress)
{
    QProcess process;
    ctl.start(process, QStringList{u"--data"_qs, ctl.data(), u"--json"_qs} + arguments);
    QByteArray err;
    while (process.waitForReadyRead(-1) || process.state() == QProcess::Running) {
        err += process.readAllStandardError();
        if (err.contains(progress)) {
            process.kill();
            break;
        }
    }
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

} // namespace

class CtlInterruptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsAllOrNothing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("progress");
        for (const char *progress : {"10%", "90%"}) {
            QTest::addRow("generate at %s", progress) << u"generate"_qs << QByteArray(progress);
            QTest::addRow("import at %s", progress) << u"import"_qs << QByteArray(progress);
        }
    }
    void everyCommandIsAllOrNothing()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, progress);
        const CtlProcess ctl;
        QCOMPARE(ctl.run({u"init"_qs, u"--wilayah"_qs, u"32.01"_qs}).exitCode, 0);
        QStringList arguments{command};
        if (command == u"generate")
            arguments << u"--koperasi"_qs << u"1500"_qs << u"--tahun"_qs << u"2022..2024"_qs;
        else
            arguments << sheet();
        const bool killed = killAt(ctl, arguments, progress);
        const CtlRun check = ctl.run({u"check"_qs});
        QVERIFY2(check.exitCode == 0, check.out.constData());
        const int total = ctl.run({u"list"_qs, u"--limit"_qs, u"0"_qs}).json.value(u"total"_qs).toInt();
        QVERIFY2(total == 0 || total > 1400, qPrintable(QString::number(total)));
        QVERIFY(killed || total > 0);
        const CtlRun again = ctl.run(arguments); // and the work can be begun again
        QVERIFY2(total > 0 || again.exitCode == 0, again.out.constData());
    }

private:
    /// A CSV of 1,500 rows, exported once.
    QString sheet()
    {
        const QString path = m_source.file(u"daftar.csv"_qs);
        if (!QFileInfo::exists(path)) {
            m_source.makeOffice(1500);
            if (m_source.run({u"export"_qs, path, u"--tahun"_qs, u"2024"_qs}).exitCode != 0)
                qFatal("the sheet to import could not be made");
        }
        return path;
    }

    CtlProcess m_source;
};

QTEST_GUILESS_MAIN(CtlInterruptionTest)
#include "tst_ctlinterruption.moc"
