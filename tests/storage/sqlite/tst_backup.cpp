// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sidikkunci.h"
#include "storage/sqlite/backupseal.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/sqlite/storefile.h"
#include "tests/support/temporaryoffice.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

using namespace lumbung;

namespace {

constexpr qint64 sealSize = 2048;

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"ok"_qs : result.error().code;
}

QByteArray randomBytes(int count)
{
    QRandomGenerator random(1);
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file could not be written");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flip(const QString &path, qint64 at)
{
    QByteArray bytes = readFile(path);
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x55);
    writeFile(path, bytes);
}

} // namespace

/// One office with one koperasi and its backup; `after` was added later.
struct Backed {
    Backed() : before(office.add(isian({{Field::Nama, u"KSP Contoh"_qs}})))
    {
        if (!office->backup(backup()))
            qFatal("no backup");
        after = office.add(isian({{Field::Nama, u"KSU Contoh"_qs}}));
        kantor = office->kantor();
        office.close();
    }
    QString backup() const { return QDir(office.folder()).filePath(u"cadangan.lumbung"_qs); }
    QString file(const QString &name) const { return QDir(office.folder()).filePath(name); }
    bool has(const KoperasiId &id)
    {
        office.reopen();
        const bool found = office->koperasi().find(id).ok();
        office.close();
        return found;
    }

    TemporaryOffice office;
    KoperasiId before;
    KoperasiId after;
    Kantor kantor;
};

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupTellsWhoseItIsBeforeAKeyIsAtHand()
    {
        Backed backed;
        const auto cap = kenaliCadangan(backed.backup());
        QVERIFY(cap);
        QCOMPARE(cap->nama, backed.kantor.nama);
        QCOMPARE(cap->wilayah, backed.kantor.wilayah);
        QCOMPARE(cap->dibuat, backed.office.clock().now());
        QCOMPARE(cap->sidik, sidikKunci(backed.office.key()));
        QCOMPARE(cap->ukuran + sealSize, QFileInfo(backed.backup()).size());
        QVERIFY(!readFile(backed.backup()).contains("KSP Contoh"));
        QVERIFY(!QFile::exists(backed.backup() + u".sebagian"_qs));
    }

    void aFileThatIsNoBackupIsToldAsWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << u"cadangan.bukan"_qs;
        QTest::newRow("short text") << QByteArray("catatan") << u"cadangan.bukan"_qs;
        QTest::newRow("random bytes") << randomBytes(40'000) << u"cadangan.bukan"_qs;
        QTest::newRow("random pages") << randomBytes(8192 * 5) << u"cadangan.bukan"_qs;
        QTest::newRow("a workbook") << QByteArray("PK\3\4") + randomBytes(20'000) << u"cadangan.bukan"_qs;
        QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0')
                                      << u"cadangan.tidak-tersandi"_qs;
    }
    void aFileThatIsNoBackupIsToldAsWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Backed backed;
        const QString path = backed.file(u"lain.lumbung"_qs);
        writeFile(path, bytes);
        QCOMPARE(codeOf(kenaliCadangan(path)), code);
        QCOMPARE(codeOf(restoreOffice(path, backed.office.path(), backed.office.key())), code);
        QVERIFY(backed.has(backed.after));
    }

    void aMissingFileAndAFolderAreNotThere()
    {
        Backed backed;
        QCOMPARE(codeOf(kenaliCadangan(backed.file(u"hilang.lumbung"_qs))), u"cadangan.tidak-ada"_qs);
        QCOMPARE(codeOf(kenaliCadangan(backed.office.folder())), u"cadangan.tidak-ada"_qs);
    }

    void aDatabaseOfAnotherProgramUnderTheSameKeyIsNoBackup()
    {
        Backed backed;
        const QString path = backed.file(u"asing.db"_qs);
        {
            const auto other = Connection::open(path, backed.office.key(), Connection::Mode::Create);
            QVERIFY(other);
            QVERIFY((*other)->exec("CREATE TABLE lain (a)"));
        }
        QCOMPARE(codeOf(periksaCadangan(path, backed.office.key())), u"cadangan.bukan"_qs);
    }

    void anotherOfficesBackupNamesItsOffice()
    {
        Backed backed;
        const auto read = periksaCadangan(backed.backup(), QByteArray(32, 'x'));
        QCOMPARE(codeOf(read), u"cadangan.kunci-lain"_qs);
        QCOMPARE(read.error().facts.value(u"nama"_qs).toString(), backed.kantor.nama);
        QCOMPARE(codeOf(restoreOffice(backed.backup(), backed.office.path(), QByteArray(32, 'x'))),
                 u"cadangan.kunci-lain"_qs);
        QVERIFY(backed.has(backed.after));
    }

    void damageIsToldApartFromAWrongKey_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("first page") << qint64(4000);
        QTest::newRow("a later page") << qint64(5 * 8192 + 700);
    }
    void damageIsToldApartFromAWrongKey()
    {
        QFETCH(qint64, at);
        Backed backed;
        flip(backed.backup(), at);
        QCOMPARE(codeOf(restoreOffice(backed.backup(), backed.office.path(), backed.office.key())),
                 u"cadangan.rusak"_qs);
        QVERIFY(backed.has(backed.after));
    }

    void aBackupThatWasCutOffIsDamaged()
    {
        Backed backed;
        const QByteArray whole = readFile(backed.backup());
        const QString cut = backed.file(u"putus.lumbung"_qs);
        writeFile(cut, whole.left(whole.size() / 2)); // without its seal
        QCOMPARE(codeOf(periksaCadangan(cut, backed.office.key())), u"cadangan.rusak"_qs);
        writeFile(cut, whole.left(8192 * 3) + whole.right(sealSize)); // a hole in the middle
        QCOMPARE(codeOf(periksaCadangan(cut, backed.office.key())), u"cadangan.rusak"_qs);
    }

    void backupsWithoutASealAreStillRestored()
    {
        Backed backed;
        const QByteArray whole = readFile(backed.backup());
        const QString old = backed.file(u"lama.db"_qs);
        writeFile(old, whole.left(whole.size() - sealSize));
        QVERIFY(kenaliCadangan(old));
        QVERIFY(kenaliCadangan(old)->sidik.isEmpty());
        const auto wrong = periksaCadangan(old, QByteArray(32, 'x'));
        QCOMPARE(codeOf(wrong), u"cadangan.kunci-lain"_qs);
        QVERIFY(!wrong.error().facts.contains(u"nama"_qs));
        QVERIFY(restoreOffice(old, backed.office.path(), backed.office.key()));
        QVERIFY(backed.has(backed.before));
        QVERIFY(!backed.has(backed.after));
    }

    void theRestoredStoreCarriesNoSealAndTheBackupStaysAsItWas()
    {
        Backed backed;
        const QByteArray whole = readFile(backed.backup());
        QVERIFY(restoreOffice(backed.backup(), backed.office.path(), backed.office.key()));
        QCOMPARE(QFileInfo(backed.office.path()).size() % 8192, 0);
        QVERIFY(backed.has(backed.before));
        QCOMPARE(readFile(backed.backup()), whole);
        QVERIFY(!QFile::exists(backed.backup() + u"-wal"_qs));
        QCOMPARE(QDir(backed.office.folder()).entryList({u"*.pulih*"_qs}), QStringList());
    }

    void aBackupOfANewerLumbungIsRefused()
    {
        Backed backed;
        const QString path = backed.file(u"baru.db"_qs);
        writeFile(path, readFile(backed.backup()).chopped(sealSize));
        {
            const auto store = Connection::open(path, backed.office.key(), Connection::Mode::Open);
            QVERIFY(store && (*store)->exec("PRAGMA user_version = 9000"));
        }
        QCOMPARE(codeOf(restoreOffice(path, backed.office.path(), backed.office.key())), u"simpan.versi-baru"_qs);
        QVERIFY(backed.has(backed.after));
    }

    /// What a computer that stopped at each point of a restore leaves behind.
    void aRestoreThatWasInterruptedIsNotHalfDone_data()
    {
        QTest::addColumn<QString>("point");
        QTest::addColumn<bool>("restored");
        QTest::newRow("while copying") << u"pulih"_qs << false;
        QTest::newRow("copied and checked") << u"siap"_qs << true;
        QTest::newRow("the old log moved") << u"wal"_qs << true;
        QTest::newRow("the old store moved") << u"lama"_qs << true;
    }
    void aRestoreThatWasInterruptedIsNotHalfDone()
    {
        QFETCH(QString, point);
        QFETCH(bool, restored);
        Backed backed;
        const QString store = backed.office.path();
        const QByteArray pages = readFile(backed.backup()).chopped(sealSize);
        writeFile(store + (point == u"pulih" ? u".pulih"_qs : u".pulih-siap"_qs),
                  point == u"pulih" ? pages.left(20'000) : pages);
        if (point == u"wal")
            writeFile(store + u".sebelum-pulih-wal"_qs, "log");
        if (point == u"lama")
            QVERIFY(QFile::rename(store, store + u".sebelum-pulih"_qs));
        QVERIFY(finishRestore(store));
        QVERIFY(QFile::exists(store));
        QVERIFY(backed.has(backed.before));
        QCOMPARE(backed.has(backed.after), !restored);
        QCOMPARE(QFile::exists(store + u".sebelum-pulih"_qs), restored);
        QVERIFY(restoreOffice(backed.backup(), store, backed.office.key())); // and it can be done again
        QVERIFY(!backed.has(backed.after));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
