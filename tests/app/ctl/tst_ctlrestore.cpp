// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, keys and passwords as somebody at a terminal meets them.
#include "app/wiring/systemclock.h"
#include "core/domain/kuncipemulihan.h"
#include "storage/secrets/passwordkeylock.h"
#include "tests/app/ctl/ctlprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtTest>

using namespace lumbung;

namespace {

QByteArray keyOf(const CtlProcess &ctl)
{
    const QDir secrets(ctl.data() + u"/rahasia"_qs);
    QFile file(secrets.filePath(secrets.entryList({u"*.rahasia"_qs}).value(0)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString writeText(const CtlProcess &ctl, const QString &name, const QString &text)
{
    QFile file(ctl.file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("the test's file could not be written");
    return file.fileName();
}

int total(const CtlProcess &ctl)
{
    return ctl.run({u"list"_qs, u"--limit"_qs, u"0"_qs}).json.value(u"total"_qs).toInt(-1);
}

} // namespace

class CtlRestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office.makeOffice(12);
        QCOMPARE(m_office.run({u"backup"_qs, backup()}).exitCode, 0);
        m_sheet = writeText(m_office, u"kunci.txt"_qs,
                            u"KUNCI PEMULIHAN\nDinas Contoh\n"_qs + kunciPemulihan(keyOf(m_office)) + u'\n');
    }

    void aNewComputerIsMadeFromBackupAndKey()
    {
        const CtlProcess fresh;
        const CtlRun without = fresh.run({u"restore"_qs, backup()});
        QCOMPARE(without.errorCode(), u"cadangan.perlu-kunci"_qs);
        QVERIFY(!QFileInfo::exists(fresh.data()));
        const CtlRun restored = fresh.run({u"restore"_qs, backup(), u"--kunci-file"_qs, m_sheet});
        QVERIFY2(restored.exitCode == 0, restored.out.constData());
        QCOMPARE(restored.json.value(u"koperasi"_qs).toInt(), 12);
        QCOMPARE(total(fresh), 12); // the key is kept: nobody asks again
        QCOMPARE(keyOf(fresh), keyOf(m_office));
        QCOMPARE(fresh.run({u"check"_qs}).exitCode, 0);
        const CtlRun again = fresh.run({u"restore"_qs, backup()});
        QVERIFY2(again.exitCode == 0, again.out.constData());
    }

    void aTypoNamesItsGroupAndNothingIsMade()
    {
        const CtlProcess fresh;
        QString typed = kunciPemulihan(keyOf(m_office)).toLower();
        typed[13] = typed.at(13) == u'7' ? u'8' : u'7';
        const CtlRun run =
            fresh.run({u"restore"_qs, backup(), u"--kunci-file"_qs, writeText(fresh, u"salah.txt"_qs, typed)});
        QCOMPARE(run.errorCode(), u"pemulihan.salah-ketik"_qs);
        QVERIFY2(run.err.contains("kelompok ke-3."), run.err.constData());
        QCOMPARE(fresh.run({u"restore"_qs, backup(), u"--kunci-file"_qs, u"tidak-ada.txt"_qs}).errorCode(),
                 u"berkas.tidak-ada"_qs);
        QVERIFY(!QFileInfo::exists(fresh.data()));
    }

    void anotherOfficesBackupIsNotTaken()
    {
        const CtlProcess other;
        other.makeOffice(3);
        const CtlRun wrong = other.run({u"restore"_qs, backup()});
        QCOMPARE(wrong.errorCode(), u"cadangan.kunci-lain"_qs);
        QVERIFY2(wrong.err.contains("Dinas Koperasi Kab. Bogor"), wrong.err.constData());
        QCOMPARE(other.run({u"restore"_qs, backup(), u"--kunci-file"_qs, m_sheet}).errorCode(),
                 u"cadangan.kantor-lain"_qs);
        const CtlProcess fresh;
        const QString key = writeText(fresh, u"lain.txt"_qs, kunciPemulihan(keyOf(other)));
        QCOMPARE(fresh.run({u"restore"_qs, backup(), u"--kunci-file"_qs, key}).errorCode(),
                 u"cadangan.kunci-lain"_qs);
        QCOMPARE(total(other), 3);
    }

    void aFileThatIsNoBackupIsToldAsSuch()
    {
        QByteArray bytes(30'000, '\0');
        QRandomGenerator random(5);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        QFile file(m_office.file(u"acak.lumbung"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const CtlRun run = m_office.run({u"restore"_qs, file.fileName()});
        QCOMPARE(run.errorCode(), u"cadangan.bukan"_qs);
        QVERIFY2(run.err.contains("bukan cadangan Lumbung"), run.err.constData());
        QCOMPARE(total(m_office), 12);
    }

    void aPasswordIsReadFromAFileOrFromWhatTheEnvironmentNames()
    {
        const CtlProcess ctl;
        ctl.makeOffice(4);
        const QByteArray key = keyOf(ctl);
        const SystemClock clock;
        PasswordKeyLock lock(ctl.data() + u"/sandi.kunci"_qs, clock, {1, 1024});
        QVERIFY(lock.set(key, u"padi menguning"_qs));
        QVERIFY(QDir(ctl.data() + u"/rahasia"_qs).removeRecursively());
        QCOMPARE(ctl.run({u"list"_qs}).errorCode(), u"sandi.perlu"_qs);
        const QString right = writeText(ctl, u"sandi.txt"_qs, u"padi menguning\n"_qs);
        const QString wrong = writeText(ctl, u"sandi-salah.txt"_qs, u"padi hijau\n"_qs);
        QCOMPARE(ctl.run({u"list"_qs, u"--password-file"_qs, right}).json.value(u"total"_qs).toInt(), 4);
        QCOMPARE(ctl.run({u"list"_qs, u"--password-file"_qs, wrong}).errorCode(), u"sandi.salah"_qs);
        qputenv("LUMBUNG_SANDI_BERKAS", right.toUtf8());
        QCOMPARE(total(ctl), 4);
        qunsetenv("LUMBUNG_SANDI_BERKAS");
    }

    /// kill -9 while a restore runs, at different moments of it.
    void aRestoreThatIsKilledLeavesTheOldOrTheNew_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("as soon as it starts") << QString();
        QTest::newRow("while copying") << u".pulih"_qs;
        QTest::newRow("when copied") << u".pulih-siap"_qs;
        QTest::newRow("when the old store goes") << u".sebelum-pulih"_qs;
    }
    void aRestoreThatIsKilledLeavesTheOldOrTheNew()
    {
        QFETCH(QString, sign);
        const CtlProcess ctl;
        ctl.makeOffice(300);
        const QString copy = ctl.file(u"cadangan.lumbung"_qs);
        QCOMPARE(ctl.run({u"backup"_qs, copy}).exitCode, 0);
        QCOMPARE(ctl.run({u"generate"_qs, u"--koperasi"_qs, u"20"_qs, u"--tahun"_qs, u"2024..2024"_qs, u"--seed"_qs,
                          u"9"_qs})
                     .exitCode,
                 0);
        const int before = total(ctl);
        QVERIFY(before > 300);
        QProcess process;
        ctl.start(process, {u"--data"_qs, ctl.data(), u"restore"_qs, copy});
        QVERIFY(process.waitForStarted());
        while (!sign.isEmpty() && !QFileInfo::exists(ctl.store() + sign) && !process.waitForFinished(0)) {
        }
        process.kill();
        process.waitForFinished();
        const int after = total(ctl);
        QVERIFY2(after == before || after == 300, qPrintable(QString::number(after)));
        QCOMPARE(ctl.run({u"check"_qs}).exitCode, 0);
        QCOMPARE(ctl.run({u"restore"_qs, copy}).exitCode, 0);
        QCOMPARE(total(ctl), 300);
    }

    void aNewComputersRestoreThatIsKilledIsBegunAgain()
    {
        for (const QString &sign :
             {QString(), u"/kantor.id"_qs, u"/lumbung.db.pulih"_qs, u"/lumbung.db.pulih-siap"_qs}) {
            const CtlProcess fresh;
            QProcess process;
            const QStringList words{u"--data"_qs, fresh.data(),       u"restore"_qs,
                                    backup(),     u"--kunci-file"_qs, m_sheet};
            fresh.start(process, words);
            QVERIFY(process.waitForStarted());
            while (!sign.isEmpty() && !QFileInfo::exists(fresh.data() + sign) && !process.waitForFinished(0)) {
            }
            process.kill();
            process.waitForFinished();
            const CtlRun state = fresh.run({u"list"_qs});
            QVERIFY2(state.exitCode == 0 || state.errorCode() == u"simpan.tidak-ada", state.out.constData());
            QCOMPARE(fresh.runPlain(words).exitCode, 0);
            QCOMPARE(total(fresh), 12);
        }
    }

private:
    QString backup() const { return m_office.file(u"cadangan.lumbung"_qs); }

    CtlProcess m_office;
    QString m_sheet;
};

QTEST_GUILESS_MAIN(CtlRestoreTest)
#include "tst_ctlrestore.moc"
