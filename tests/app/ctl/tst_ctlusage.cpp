// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"

#include <QFileInfo>
#include <QtTest>

using namespace lumbung;

namespace {

const QStringList allCommands{u"init"_qs,      u"import"_qs,   u"export"_qs, u"list"_qs,   u"show"_qs,
                              u"history"_qs,   u"add"_qs,      u"set"_qs,    u"delete"_qs, u"rekap"_qs,
                              u"growth"_qs,    u"generate"_qs, u"check"_qs,  u"backup"_qs, u"restore"_qs,
                              u"conflicts"_qs, u"proposals"_qs};

} // namespace

class CtlUsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryCommandAndEveryCommandHasHelp()
    {
        const CtlProcess ctl;
        const CtlRun all = ctl.runPlain({u"--help"_qs});
        QCOMPARE(all.exitCode, 0);
        for (const QString &command : allCommands) {
            QVERIFY2(QString::fromUtf8(all.out).contains(u"\n  "_qs + command + u' '), qPrintable(command));
            const CtlRun one = ctl.runPlain({command, u"--help"_qs});
            QCOMPARE(one.exitCode, 0);
            QVERIFY2(one.out.startsWith("Pemakaian: lumbungctl"), qPrintable(command));
            QVERIFY(one.err.isEmpty());
        }
        QCOMPARE(ctl.runPlain({u"--version"_qs}).exitCode, 0);
    }

    void wrongUsageIsExitTwoAndSaysWhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        QTest::newRow("no command") << QStringList{} << u""_qs;
        QTest::newRow("unknown command") << QStringList{u"impor"_qs} << u"impor"_qs;
        QTest::newRow("unknown option") << QStringList{u"list"_qs, u"--besar"_qs} << u"--besar"_qs;
        QTest::newRow("missing file") << QStringList{u"import"_qs} << u"BERKAS"_qs;
        QTest::newRow("one too many") << QStringList{u"check"_qs, u"semua"_qs} << u"semua"_qs;
        QTest::newRow("required option") << QStringList{u"init"_qs} << u"--wilayah"_qs;
        QTest::newRow("no number") << QStringList{u"generate"_qs, u"--koperasi"_qs, u"banyak"_qs, u"--tahun"_qs,
                                                  u"2022..2024"_qs}
                                   << u"--koperasi banyak"_qs;
        QTest::newRow("no code") << QStringList{u"init"_qs, u"--wilayah"_qs, u"Bogor"_qs} << u"--wilayah Bogor"_qs;
        QTest::newRow("unknown grouping") << QStringList{u"rekap"_qs, u"--by"_qs, u"desas"_qs} << u"--by desas"_qs;
        QTest::newRow("no value") << QStringList{u"set"_qs, u"3201006000001"_qs, u"nama"_qs} << u"nama"_qs;
    }
    void wrongUsageIsExitTwoAndSaysWhere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const CtlProcess ctl;
        if (arguments.contains(u"rekap"_qs) || arguments.contains(u"set"_qs))
            ctl.makeOffice(1);
        const CtlRun run = ctl.run(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.errorCode(), u"perintah.salah"_qs);
        const QJsonObject error = run.json.value(u"error"_qs).toObject();
        QCOMPARE(error.value(u"facts"_qs).toObject().value(u"bagian"_qs).toString(), part);
        QVERIFY(!error.value(u"message"_qs).toString().isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

    void whatCannotBeDoneIsExitOneWithOneJsonObject_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("no store") << QStringList{u"list"_qs} << u"simpan.tidak-ada"_qs;
        QTest::newRow("unknown area") << QStringList{u"init"_qs, u"--wilayah"_qs, u"99.99"_qs}
                                      << u"wilayah.tidak-ada"_qs;
        QTest::newRow("nothing to restore into")
            << QStringList{u"restore"_qs, u"tidak-ada.db"_qs} << u"cadangan.tidak-ada"_qs;
    }
    void whatCannotBeDoneIsExitOneWithOneJsonObject()
    {
        QFETCH(QStringList, arguments);
        const CtlProcess ctl;
        const CtlRun run = ctl.run(arguments);
        QCOMPARE(run.exitCode, 1);
        QTEST(run.errorCode(), "code");
        QCOMPARE(run.out.count('\n'), 1);
        QCOMPARE(run.json.keys(), QStringList{u"error"_qs});
        QVERIFY(!QFileInfo::exists(ctl.store()));
    }
};

QTEST_GUILESS_MAIN(CtlUsageTest)
#include "tst_ctlusage.moc"
