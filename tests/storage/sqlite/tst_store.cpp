// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/connection.h"
#include "storage/sqlite/migrations.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/sqlite/statement.h"
#include "tests/support/temporaryoffice.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

using namespace lumbung;

namespace {

const Kantor kantorContoh{QStringLiteral("Dinas Contoh"), *KodeWilayah::parse(u"32.01"), true};

QString codeOf(const auto &result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

/// What somebody with the key and a database tool could do.
void tamper(TemporaryOffice &office, const QByteArray &sql)
{
    const auto connection = Connection::open(office.path(), office.key(), Connection::Mode::Open);
    QVERIFY(connection);
    QVERIFY((*connection)->exec(sql));
}

QStringList findings(Office &office)
{
    QStringList codes;
    const auto found = office.check();
    if (!found)
        return {found.error().code};
    for (const Temuan &finding : *found)
        codes.append(finding.kode);
    return codes;
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT

private:
    Result<std::unique_ptr<Office>> open(TemporaryOffice &office, const QByteArray &key)
    {
        return openOffice(office.path(), key, {office.clock(), office.chance(), office.wilayah()});
    }

private Q_SLOTS:
    void tellsWhoseItIsAfterReopening()
    {
        TemporaryOffice office;
        office.reopen();
        QCOMPARE(office->kantor().nama, u"Dinas Koperasi Kabupaten Contoh"_qs);
        QCOMPARE(office->kantor().wilayah.text(), u"32.01"_qs);
        QVERIFY(!office->kantor().latihan);
    }

    void theFileTellsNothingWithoutItsKey()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh Rahasia"_qs}}));
        office.close();
        QFile file(office.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Contoh"));
        QVERIFY(!bytes.contains("CREATE TABLE"));
        QVERIFY(!bytes.startsWith("SQLite"));
    }

    void aWrongKeyIsRefused()
    {
        TemporaryOffice office;
        office.close();
        QCOMPARE(codeOf(open(office, QByteArray(32, 'x'))), u"simpan.kunci-salah"_qs);
        QCOMPARE(codeOf(open(office, "pendek")), u"simpan.kunci-salah"_qs);
        QCOMPARE(codeOf(open(office, office.key())), u"ok"_qs);
    }

    void aPlainSqliteFileIsRefusedAndLeftAsItIs()
    {
        TemporaryOffice office;
        const QString path = QDir(office.folder()).filePath(u"biasa.db"_qs);
        {
            auto plain = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"plain"_qs);
            plain.setDatabaseName(path);
            QVERIFY(plain.open());
            QVERIFY(QSqlQuery(plain).exec(u"CREATE TABLE t (a)"_qs));
        }
        QSqlDatabase::removeDatabase(u"plain"_qs);
        const auto opened = openOffice(path, office.key(), {office.clock(), office.chance(), office.wilayah()});
        QCOMPARE(codeOf(opened), u"simpan.tidak-terenkripsi"_qs);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("CREATE TABLE t"));
    }

    void anEncryptedFileOfAnotherProgramIsRefused()
    {
        TemporaryOffice office;
        const QString path = QDir(office.folder()).filePath(u"lain.db"_qs);
        {
            const auto other = Connection::open(path, office.key(), Connection::Mode::Create);
            QVERIFY(other);
            QVERIFY((*other)->exec("CREATE TABLE t (a)"));
        }
        QCOMPARE(codeOf(openOffice(path, office.key(), {office.clock(), office.chance(), office.wilayah()})),
                 u"simpan.bukan-lumbung"_qs);
    }

    void aStoreOfANewerLumbungIsRefused()
    {
        TemporaryOffice office;
        office.close();
        tamper(office, "PRAGMA user_version = 9999");
        QCOMPARE(codeOf(open(office, office.key())), u"simpan.versi-baru"_qs);
    }

    void aMissingStoreIsMissingAndAPresentOneIsNeverOverwritten()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        const OfficeDeps deps{office.clock(), office.chance(), office.wilayah()};
        QCOMPARE(codeOf(openOffice(office.path() + u"x"_qs, office.key(), deps)), u"simpan.tidak-ada"_qs);
        QVERIFY(!QFile::exists(office.path() + u"x"_qs));
        QCOMPARE(codeOf(createOffice(office.path(), office.key(), kantorContoh, deps)), u"simpan.sudah-ada"_qs);
        QCOMPARE(*office->koperasi().count({}), 1);
    }

    void aStoreThatWasLeftHalfMadeIsMadeAnew()
    {
        TemporaryOffice office;
        const QString path = QDir(office.folder()).filePath(u"baru.db"_qs);
        {
            const auto half = Connection::open(path + u".sebagian"_qs, office.key(), Connection::Mode::Create);
            QVERIFY(migrate(**half)); // and then the power went
        }
        QVERIFY(
            createOffice(path, office.key(), kantorContoh, {office.clock(), office.chance(), office.wilayah()}));
    }

    void aDamagedPageIsFoundAndToldAsDamage()
    {
        TemporaryOffice office;
        for (int i = 0; i < 200; ++i)
            office.add(isian({{Field::Nama, QString(u"KSP Contoh "_qs + QString::number(i))}}));
        office.close();
        QFile file(office.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 8; page * 8192 < file.size(); ++page) {
            file.seek(page * 8192 + 4000);
            file.write("x");
        }
        file.close();
        const auto opened = open(office, office.key());
        if (!opened) {
            QCOMPARE(codeOf(opened), u"simpan.rusak"_qs);
            return;
        }
        const auto keys = (*opened)->koperasi().keys({});
        const auto checked = (*opened)->check();
        QVERIFY(!keys || !checked || !checked->empty());
        if (!keys)
            QCOMPARE(codeOf(keys), u"simpan.rusak"_qs);
        if (!checked)
            QCOMPARE(codeOf(checked), u"simpan.rusak"_qs);
    }

    void historyCannotBeChangedByAccident()
    {
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        const auto connection = Connection::open(office.path(), office.key(), Connection::Mode::Open);
        for (const char *sql : {"UPDATE tindakan SET pelaku = 'x'", "DELETE FROM tindakan",
                                "UPDATE riwayat SET rinci = 'x'", "DELETE FROM riwayat"})
            QVERIFY2(!(*connection)->exec(sql), sql);
    }

    void theAuditChainShowsTampering_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("another actor") << QByteArray("UPDATE tindakan SET pelaku = 'Orang lain' WHERE no = 2");
        QTest::newRow("another time") << QByteArray("UPDATE tindakan SET waktu = waktu + 1 WHERE no = 2");
        QTest::newRow("history rewritten")
            << QByteArray("UPDATE riwayat SET rinci = replace(rinci, '7', '8') WHERE tindakan = 2");
        QTest::newRow("history removed") << QByteArray("DELETE FROM riwayat WHERE tindakan = 2");
        QTest::newRow("line removed") << QByteArray("DELETE FROM tindakan WHERE no = 2");
        QTest::newRow("line and history removed")
            << QByteArray("DELETE FROM riwayat WHERE tindakan = 2; DELETE FROM tindakan WHERE no = 2");
        QTest::newRow("history added") << QByteArray("INSERT INTO riwayat VALUES (999, 99, 1, 0, 0, NULL)");
    }
    void theAuditChainShowsTampering()
    {
        QFETCH(QByteArray, sql);
        TemporaryOffice office;
        const KoperasiId id =
            office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}), {{2025, isian({{Field::Aset, qint64(5)}})}});
        office.act([&](UnitOfWork &unit) {
            QVERIFY(
                unit.update(keragaanId(id, {2025, JenisPeriode::Tahunan}), isian({{Field::Aset, qint64(7)}}), {}));
        });
        office.add(isian({{Field::Nama, u"KSU Contoh"_qs}}));
        QCOMPARE(findings(*office), QStringList());
        tamper(office, "DROP TRIGGER tindakan_tetap; DROP TRIGGER tindakan_ada; DROP TRIGGER riwayat_tetap; "
                       "DROP TRIGGER riwayat_ada; " +
                           sql);
        QCOMPARE(findings(*office), QStringList{u"audit.putus"_qs});
    }

    void checkFindsWhatNoLongerFits_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        QTest::newRow("sums") << QByteArray("UPDATE sel_wilayah SET aset = aset + 1") << u"rekap.beda"_qs;
        QTest::newRow("categories") << QByteArray("DELETE FROM sel_kategori WHERE dimensi = 4") << u"rekap.beda"_qs;
        QTest::newRow("search") << QByteArray("UPDATE koperasi_cari SET teks = 'x'") << u"indeks.beda"_qs;
        QTest::newRow("matching keys") << QByteArray("UPDATE koperasi SET nama_kunci = 'x'") << u"indeks.beda"_qs;
        QTest::newRow("outbox") << QByteArray("DELETE FROM outbox WHERE dseq = 2") << u"outbox.celah"_qs;
        QTest::newRow("orphans") << QByteArray("UPDATE keragaan SET kunci = kunci + 7") << u"keragaan.yatim"_qs;
    }
    void checkFindsWhatNoLongerFits()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        TemporaryOffice office;
        office.add(isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Wilayah, u"32.01.01"_qs}}),
                   {{2025, isian({{Field::Aset, qint64(5)}})}});
        office.add(isian({{Field::Nama, u"KSU Contoh"_qs}}));
        tamper(office, sql);
        QVERIFY2(findings(*office).contains(code), qPrintable(findings(*office).join(u' ')));
    }

    void aBackupIsAWholeStoreUnderTheSameKey()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        const QString backup = QDir(office.folder()).filePath(u"cadangan.db"_qs);
        QVERIFY(office->backup(backup));
        QCOMPARE(codeOf(office->backup(backup)), u"cadangan.sudah-ada"_qs);
        const auto copy = openOffice(backup, office.key(), {office.clock(), office.chance(), office.wilayah()});
        QVERIFY(copy);
        QVERIFY((*copy)->koperasi().find(id));
        QCOMPARE(findings(**copy), QStringList());
        QCOMPARE(codeOf(office->backup(u"/tidak/ada/cadangan.db"_qs)), u"simpan.tidak-terbuka"_qs);
    }

    void restoringBringsTheBackupBackAndKeepsTheOldStore()
    {
        TemporaryOffice office;
        const KoperasiId before = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        const QString backup = QDir(office.folder()).filePath(u"cadangan.db"_qs);
        QVERIFY(office->backup(backup));
        const KoperasiId after = office.add(isian({{Field::Nama, u"KSU Contoh"_qs}}));
        office.close();
        QVERIFY(restoreOffice(backup, office.path(), office.key()));
        office.reopen();
        QVERIFY(office->koperasi().find(before));
        QVERIFY(!office->koperasi().find(after));
        const auto old = openOffice(office.path() + u".sebelum-pulih"_qs, office.key(),
                                    {office.clock(), office.chance(), office.wilayah()});
        QVERIFY(old);
        QVERIFY((*old)->koperasi().find(after));
    }

    void aBadBackupTouchesNothing()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}));
        office.close();
        const QString backup = QDir(office.folder()).filePath(u"cadangan.db"_qs);
        QFile file(backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(40'000, 'z'));
        file.close();
        QVERIFY(!restoreOffice(backup, office.path(), office.key()));
        office.reopen();
        QVERIFY(office->koperasi().find(id));
    }

    void theTablesHaveAColumnForEveryStoredField()
    {
        TemporaryOffice office;
        const auto connection = Connection::open(office.path(), office.key(), Connection::Mode::Open);
        for (const auto entity : {Entity::Koperasi, Entity::Keragaan}) {
            const QByteArray table = entity == Entity::Koperasi ? "koperasi" : "keragaan";
            for (const Field field : storedFields(entity)) {
                const auto found = (*connection)
                                       ->number("SELECT count(*) FROM pragma_table_info('" + table +
                                                "') WHERE name = '" + spec(field).key + '\'');
                QVERIFY2(found && *found == 1, spec(field).key);
            }
        }
    }

    void aMigrationThatWasInterruptedStartsAgain()
    {
        TemporaryOffice office;
        const QString path = QDir(office.folder()).filePath(u"lama.db"_qs);
        {
            const auto store = Connection::open(path, office.key(), Connection::Mode::Create);
            QVERIFY(store);
            // A step that is not committed is what a killed program leaves behind.
            QVERIFY((*store)->exec("BEGIN IMMEDIATE; CREATE TABLE koperasi (kunci INTEGER PRIMARY KEY)"));
        }
        const auto store = Connection::open(path, office.key(), Connection::Mode::Open);
        QVERIFY(store);
        QVERIFY(migrate(**store));
        QCOMPARE(*(*store)->number("PRAGMA user_version"), qint64(newestSchema()));
        QVERIFY(migrate(**store)); // and once more changes nothing
    }

    void draftsAndSmallTextsSurviveReopening()
    {
        TemporaryOffice office;
        Workspace *workspace = &office->workspace();
        Draf draf{office.newId(),
                  2025,
                  isian({{Field::Nama, u"KSP Con"_qs}}),
                  {{Field::Aset, u"12,5 jt?"_qs}},
                  {{Field::Shu, u"rugi kebakaran"_qs}}};
        draf.isian.set(Field::Alamat, Value()); // emptied by hand
        QVERIFY(workspace->saveDraf(draf));
        QVERIFY(workspace->simpan(u"tab"_qs, u"utama"_qs, u"[1]"_qs));
        QVERIFY(workspace->simpan(u"tab"_qs, u"utama"_qs, u"[2]"_qs));
        office.reopen();
        workspace = &office->workspace();
        const auto back = workspace->draf(draf.koperasi, 2025);
        QVERIFY(back && *back);
        QVERIFY((*back)->isian == draf.isian);
        QVERIFY((*back)->isian.contains(Field::Alamat));
        QCOMPARE((*back)->mentah, draf.mentah);
        QCOMPARE((*back)->alasan, draf.alasan);
        QCOMPARE((*back)->waktu, office.clock().now());
        QVERIFY(!*workspace->draf(draf.koperasi, 2024));
        QCOMPARE(**workspace->baca(u"tab"_qs, u"utama"_qs), u"[2]"_qs);
        QCOMPARE(*workspace->nama(u"tab"_qs), QStringList{u"utama"_qs});
        QVERIFY(workspace->dropDraf(draf.koperasi, 2025));
        QVERIFY(workspace->semuaDraf()->empty());
        QVERIFY(workspace->hapus(u"tab"_qs, u"utama"_qs));
        QVERIFY(!*workspace->baca(u"tab"_qs, u"utama"_qs));
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
