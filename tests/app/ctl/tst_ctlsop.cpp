// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace lumbung;

class CtlSopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lintNamesHowMuchAFindingWeighsByItsKey()
    {
        const CtlProcess ctl;
        const CtlRun run = ctl.run({u"sop"_qs, u"lint"_qs, u"jf-program"_qs});
        QCOMPARE(run.exitCode, 0);
        const QJsonArray findings = run.json.value(u"findings"_qs).toArray();
        QVERIFY(!findings.isEmpty());
        for (const QJsonValue &satu : findings)
            QCOMPARE(satu.toObject().value(u"keparahan"_qs).toString(), u"info"_qs);
    }

    void anSopIsPrintedWithoutAnOfficeAndWithOne()
    {
        const CtlProcess ctl;
        const QString path = ctl.file(u"sop.pdf"_qs);
        const QStringList cetak{u"sop"_qs, u"print"_qs, u"pemberdayaan"_qs, u"--out"_qs, path};
        const CtlRun tanpa = ctl.run(cetak + QStringList{u"--kertas"_qs, u"a4"_qs});
        QCOMPARE(tanpa.exitCode, 0);
        QCOMPARE(tanpa.json.value(u"path"_qs).toString(), path);
        QCOMPARE(tanpa.json.value(u"versi"_qs).toInt(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");

        ctl.makeOffice(1);
        QCOMPARE(ctl.run(cetak).exitCode, 0);
        QProcess tool;
        tool.start(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
        QVERIFY(tool.waitForFinished());
        QVERIFY(tool.readAllStandardOutput().contains("Dinas Koperasi"));
    }

    void whatCannotBePrintedIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("unknown code") << QStringList{u"tidak-ada"_qs, u"--out"_qs, u"x.pdf"_qs}
                                      << u"berkas.tidak-ada"_qs << 1;
        QTest::newRow("no file") << QStringList{u"jf-nib"_qs} << u"perintah.salah"_qs << 2;
        QTest::newRow("no PDF") << QStringList{u"jf-nib"_qs, u"--out"_qs, u"x.docx"_qs} << u"perintah.salah"_qs
                                << 2;
        QTest::newRow("no such paper") << QStringList{u"jf-nib"_qs, u"--out"_qs, u"x.pdf"_qs, u"--kertas"_qs,
                                                      u"a3"_qs}
                                       << u"perintah.salah"_qs << 2;
    }
    void whatCannotBePrintedIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        QFETCH(int, exitCode);
        const CtlProcess ctl;
        const CtlRun run = ctl.run(QStringList{u"sop"_qs, u"print"_qs} + arguments);
        QCOMPARE(run.errorCode(), code);
        QCOMPARE(run.exitCode, exitCode);
    }
};

QTEST_GUILESS_MAIN(CtlSopTest)
#include "tst_ctlsop.moc"
