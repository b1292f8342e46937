// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

class DesktopHelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpIsIndonesianAndNeedsNoScreen()
    {
        QProcess lumbung;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &screen : {u"QT_QPA_PLATFORM"_qs, u"DISPLAY"_qs, u"WAYLAND_DISPLAY"_qs})
            environment.remove(screen);
        lumbung.setProcessEnvironment(environment);
        lumbung.start(qEnvironmentVariable("LUMBUNG_BIN") + u"/lumbung"_qs, {u"--help"_qs});
        QVERIFY(lumbung.waitForFinished());
        QCOMPARE(lumbung.exitCode(), 0);
        const QByteArray help = lumbung.readAllStandardOutput();
        for (const char *word : {"Pemakaian:", "Pilihan:", "Isian:", "--data"})
            QVERIFY2(help.contains(word), help.constData());
        for (const char *word : {"Usage", "Options", "Arguments", "Displays"})
            QVERIFY2(!help.contains(word), help.constData());
        QCOMPARE(lumbung.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(DesktopHelpTest)
#include "tst_desktophelp.moc"
