// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/sqliteoffice.h"
#include "tests/support/fixtures/fulldisk.h"
#include "tests/support/temporaryoffice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <cstdio>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lumbung;

namespace {

constexpr int rowsOfAct = 40;
const Kantor kantorContoh{QStringLiteral("Dinas Contoh"), *KodeWilayah::parse(u"32.01"), true};

struct Parts {
    FakeWilayah wilayah = wilayahContoh();
    FixedClock clock;
    SeededChance chance{QRandomGenerator::global()->generate()};
    OfficeDeps deps() { return {clock, chance, wilayah}; }
};

QByteArray storeKey()
{
    return QByteArray(32, 'k');
}

void waitForEnd(QProcess &process)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished())
        qFatal("the child does not end");
}

/// One act of `rows` koperasi with a statement each.
Result<TindakanId> importAct(Office &office, Parts &parts, int rows)
{
    auto unit = office.work().begin({QStringLiteral("impor"), QStringLiteral("Uji"), QStringLiteral("Impor"), {}});
    if (!unit)
        return unit.error();
    const Periode periode{2025, JenisPeriode::Tahunan};
    for (int i = 0; i < rows; ++i) {
        const KoperasiId id(newUuid(parts.clock, parts.chance));
        auto done = (*unit)->create(
            Koperasi{id, isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.01.01"_qs}}), {}, 0});
        if (done)
            done = (*unit)->create(
                Keragaan{keragaanId(id, periode), id, periode, isian({{Field::Aset, qint64(i)}}), {}, 0});
        if (!done)
            return done.error();
    }
    return (*unit)->commit();
}

int instructionsLeft = 0; ///< of the migrating child, until it tells

/// Called by SQLite while the step is being carried out: tells at last and waits for the kill.
int tellAndWait(void *store)
{
    if (sqlite3_txn_state(static_cast<sqlite3 *>(store), "main") != SQLITE_TXN_WRITE || --instructionsLeft > 0)
        return 0;
    std::printf("in a step\n");
    std::fflush(stdout);
    for (;;)
        pause();
}

/// Stops inside a step after so many instructions of SQLite; 0 = when all is written and only the commit is left.
int migratingChild(const QString &path, int instructions)
{
    const auto store = Connection::open(path, storeKey(), Connection::Mode::Open);
    if (!store)
        return 1;
    sqlite3 *handle = (*store)->handle();
    instructionsLeft = instructions;
    if (instructions > 0)
        sqlite3_progress_handler(handle, 1, tellAndWait, handle);
    else
        sqlite3_commit_hook(handle, tellAndWait, handle);
    return migrate(**store) ? 0 : 1;
}

/// The program that gets killed: works on the store without end and tells every act that is safe.
int child(const QString &task, const QString &path)
{
    Parts parts;
    if (task == u"create") {
        const auto made = createOffice(path, storeKey(), kantorContoh, parts.deps());
        return made ? 0 : 1;
    }
    auto office = openOffice(path, storeKey(), parts.deps());
    if (!office)
        return 1;
    if (task == u"read-only") {
        const auto keys = (*office)->koperasi().keys({});
        const auto written = importAct(**office, parts, 1);
        const auto draft = (*office)->workspace().simpan(u"tab"_qs, u"a"_qs, u"b"_qs);
        std::printf("%d %s %s\n", keys ? int(keys->size()) : -1, written ? "ok" : qPrintable(written.error().code),
                    draft ? "ok" : qPrintable(draft.error().code));
        return 0;
    }
    for (int acts = 0;; ++acts) {
        if (task == u"drafts") {
            Draf draf{KoperasiId(u"01900000-0000-7000-8000-000000000001"_qs), 2025, {}, {}, {}};
            draf.isian.set(Field::Catatan, Value(QString::number(acts)));
            if (!(*office)->workspace().saveDraf(draf))
                return 1;
        } else if (!importAct(**office, parts, rowsOfAct)) {
            return 1;
        }
        std::printf("%d\n", acts + 1);
        std::fflush(stdout);
    }
}

} // namespace

class StoreFailuresTest : public QObject {
    Q_OBJECT

private:
    /// Runs the child until it has told `lines` lines and a random moment more, kills it and gives the last number.
    static int killAfter(const QString &task, const QString &path, int lines)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"anak"_qs, task, path});
        int told = 0;
        while (told < lines && process.waitForReadyRead(20'000))
            while (process.canReadLine())
                told = process.readLine().trimmed().toInt();
        usleep(QRandomGenerator::global()->bounded(15'000));
        process.kill(); // SIGKILL: no destructor, no rollback, nothing flushed
        waitForEnd(process);
        for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
            told = std::max(told, line.toInt());
        return told;
    }

private Q_SLOTS:
    void killedWhileImportingEveryActIsWholeOrAbsent()
    {
        TemporaryOffice office;
        office.close();
        int safe = 0;
        for (int round = 0; round < 6; ++round) {
            safe += killAfter(u"import"_qs, office.path(), 1 + round % 3);
            office.reopen();
            const qint64 koperasi = *office->koperasi().count({});
            QCOMPARE(koperasi % rowsOfAct, 0);
            QVERIFY2(koperasi / rowsOfAct >= safe, "an act that was told safe is gone");
            safe = static_cast<int>(koperasi / rowsOfAct);
            QCOMPARE(office->rekap().rekap({RekapMenurut::Kecamatan, 2025, {}, {}, {}})->jumlah.jumlah, koperasi);
            QVERIFY(office->check()->empty());
            office.close();
        }
        QVERIFY(safe > 0);
    }

    void killedWhileCreatingThereIsAWholeStoreOrNone()
    {
        QTemporaryDir folder;
        int whole = 0;
        for (int round = 0; round < 8; ++round) {
            const QString path = folder.filePath(QString::number(round));
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {u"anak"_qs, u"create"_qs, path});
            QVERIFY(process.waitForStarted());
            usleep(2000 + 9000 * round);
            process.kill();
            waitForEnd(process);
            Parts parts;
            auto opened = QFile::exists(path) ? openOffice(path, storeKey(), parts.deps())
                                              : createOffice(path, storeKey(), kantorContoh, parts.deps());
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().code));
            QCOMPARE((*opened)->kantor().nama, kantorContoh.nama);
            whole += QFile::exists(path);
        }
        QCOMPARE(whole, 8);
    }

    void killedWhileMigratingTheStepStartsAgain()
    {
        QTemporaryDir folder;
        for (const int instructions : {1, 100, 400, 0}) {
            const QString path = folder.filePath(QString::number(instructions));
            {
                const auto store = Connection::open(path, storeKey(), Connection::Mode::Create);
                QVERIFY(store);
            }
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {u"anak"_qs, u"migrate"_qs, path, QString::number(instructions)});
            QVERIFY(process.waitForReadyRead(20'000));
            QCOMPARE(process.readLine(), QByteArray("in a step\n"));
            process.kill();
            waitForEnd(process);
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            const auto store = Connection::open(path, storeKey(), Connection::Mode::Open);
            QVERIFY(store);
            QCOMPARE(*(*store)->number("PRAGMA user_version"), qint64(0));
            QCOMPARE(*(*store)->number("SELECT count(*) FROM sqlite_master"), qint64(0));
            QVERIFY(migrate(**store));
            QCOMPARE(*(*store)->number("PRAGMA user_version"), qint64(newestSchema()));
        }
    }

    void aDraftThatWasSavedSurvivesAKill()
    {
        TemporaryOffice office;
        office.close();
        const int saved = killAfter(u"drafts"_qs, office.path(), 3);
        office.reopen();
        const auto drafts = office->workspace().semuaDraf();
        QCOMPARE(drafts->size(), std::size_t(1));
        QVERIFY(drafts->front().isian.value(Field::Catatan).text().toInt() + 1 >= saved);
    }

    void aFullDiskLosesOnlyTheActThatDidNotFit()
    {
        TemporaryOffice office;
        Parts parts;
        QVERIFY(importAct(*office, parts, rowsOfAct));
        {
            const FullDisk full(static_cast<rlim_t>(QFileInfo(office.path() + u"-wal"_qs).size()) + 100'000);
            const auto refused = importAct(*office, parts, 4000);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"simpan.disk-penuh"_qs);
            QCOMPARE(*office->koperasi().count({}), qint64(rowsOfAct));
        }
        QVERIFY(importAct(*office, parts, rowsOfAct));
        QCOMPARE(*office->koperasi().count({}), qint64(2 * rowsOfAct));
        office.reopen();
        QCOMPARE(*office->koperasi().count({}), qint64(2 * rowsOfAct));
        QVERIFY(office->check()->empty());
    }

    void aFullDiskRefusesABackupAndLeavesNoHalfFile()
    {
        TemporaryOffice office;
        Parts parts;
        QVERIFY(importAct(*office, parts, 1000));
        const QString backup = QDir(office.folder()).filePath(u"cadangan.db"_qs);
        {
            const FullDisk full(200'000);
            const auto refused = office->backup(backup);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"simpan.disk-penuh"_qs);
        }
        QCOMPARE(QDir(office.folder()).entryList({u"cadangan*"_qs}, QDir::Files), QStringList());
        QVERIFY(office->backup(backup));
    }

    void aReadOnlyStoreCanBeReadAndSaysThatItCannotBeWritten()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        office.close();
        QVERIFY(chmod(qPrintable(office.path()), 0444) == 0);
        QVERIFY(chmod(qPrintable(office.folder()), 0555) == 0);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"anak"_qs, u"read-only"_qs, office.path()});
        QVERIFY(process.waitForFinished());
        QVERIFY(chmod(qPrintable(office.folder()), 0755) == 0);
        QCOMPARE(process.readAllStandardOutput(), QByteArray("1 simpan.hanya-baca simpan.hanya-baca\n"));
    }

    void aSecondWriterWaitsForTheFirst()
    {
        TemporaryOffice office;
        const auto other = office.another();
        Parts parts;
        QVERIFY(importAct(*office, parts, 1));
        QVERIFY(importAct(*other, parts, 1));
        QVERIFY(importAct(*office, parts, 1));
        QCOMPARE(*other->koperasi().count({}), 3);
        QVERIFY(other->check()->empty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"anak") {
        // The rights of the superuser would make a read-only file writable.
        if (arguments.value(2) == u"read-only" && geteuid() == 0 && setuid(65534) != 0)
            return 2;
        if (arguments.value(2) == u"migrate")
            return migratingChild(arguments.value(3), arguments.value(4).toInt());
        return child(arguments.value(2), arguments.value(3));
    }
    StoreFailuresTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storefailures.moc"
