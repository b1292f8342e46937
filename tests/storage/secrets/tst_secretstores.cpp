// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/filesecretstore.h"
#include "storage/secrets/keychainsecretstore.h"
#include "tests/support/fakesecretstore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

QByteArrayList threadNames()
{
    QByteArrayList names;
    const QDir tasks(QStringLiteral("/proc/self/task"));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile name(tasks.filePath(task + QStringLiteral("/comm")));
        if (name.open(QIODevice::ReadOnly))
            names << name.readAll().trimmed();
    }
    return names;
}

} // namespace

/// One contract over every store, so that the fake cannot drift.
class SecretStoresTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FileSecretStore m_file{m_folder.filePath(QStringLiteral("rahasia"))};
    FakeSecretStore m_fake;

    SecretStore &storeUnderTest()
    {
        return QByteArray(QTest::currentDataTag()) == "file" ? static_cast<SecretStore &>(m_file) : m_fake;
    }
    static void stores()
    {
        QTest::addColumn<int>("unused");
        QTest::newRow("file") << 0;
        QTest::newRow("fake") << 0;
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBackByteForByte_data() { stores(); }
    void whatIsWrittenIsReadBackByteForByte()
    {
        SecretStore &store = storeUnderTest();
        const QByteArray secret("\0\xff\n key", 7);
        QVERIFY(store.write(u"kunci"_qs, secret));
        QCOMPARE(*store.read(u"kunci"_qs), secret);
        QVERIFY(store.write(u"kunci"_qs, "lain"));
        QCOMPARE(*store.read(u"kunci"_qs), QByteArray("lain"));
    }

    void whatIsNotThereIsMissing_data() { stores(); }
    void whatIsNotThereIsMissing()
    {
        SecretStore &store = storeUnderTest();
        const auto nothing = store.read(u"tidak-pernah"_qs);
        QVERIFY(nothing.error().kind == ErrorKind::Missing);
        QCOMPARE(nothing.error().code, u"rahasia.tidak-ada"_qs);
        QCOMPARE(store.remove(u"tidak-pernah"_qs).error().code, u"rahasia.tidak-ada"_qs);
    }

    void whatIsRemovedIsGone_data() { stores(); }
    void whatIsRemovedIsGone()
    {
        SecretStore &store = storeUnderTest();
        QVERIFY(store.write(u"sementara"_qs, "x"));
        QVERIFY(store.remove(u"sementara"_qs));
        QVERIFY(!store.read(u"sementara"_qs));
    }

    void aSecretFileIsOpenToItsOwnerAlone()
    {
        QVERIFY(m_file.write(u"izin"_qs, "x"));
        const QFileInfo file(m_folder.filePath(u"rahasia/izin.rahasia"_qs));
        QVERIFY(file.exists());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(file.path()).permissions() & others));
    }

    void aNameCannotLeaveTheFolder()
    {
        for (const QString &name : {u"../di-luar"_qs, u"a/b"_qs, u".."_qs, QString()})
            QCOMPARE(m_file.write(name, "x").error().code, u"rahasia.nama-salah"_qs);
    }

    void aKeychainThatIsNotAskedHasNoThread()
    {
        // A thread that starts its event loop while a short run of lumbungctl ends complains on standard error.
        if (!QFileInfo(u"/proc/self/task"_qs).isDir())
            QSKIP("threads are counted by /proc");
        const KeychainSecretStore keychain(u"lumbung-uji"_qs);
        QVERIFY(!threadNames().contains("keychain"));
    }

    void aSessionWithoutAKeychainSaysSoAtOnce()
    {
        // No bus, no keychain: what ssh, cron and a bare X session have.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/tidak/ada");
        qunsetenv("XDG_CURRENT_DESKTOP");
        KeychainSecretStore keychain(u"lumbung-uji"_qs);
        QElapsedTimer time;
        time.start();
        QVERIFY(keychain.read(u"kunci"_qs).error().kind == ErrorKind::Storage);
        QVERIFY(keychain.write(u"kunci"_qs, "x").error().kind == ErrorKind::Storage);
        QVERIFY(time.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(SecretStoresTest)
#include "tst_secretstores.moc"
