// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/kuncisandi.h"
#include "storage/secrets/filesecretstore.h"
#include "storage/secrets/passwordkeylock.h"
#include "tests/support/fakekeylock.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fixedclock.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace lumbung;

namespace {

constexpr PasswordKeyLock::Cost cheap{1, 1024};
const QByteArray storeKey(32, 'k');
const QString password = QStringLiteral("padi menguning 12");

template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"ok"_qs : result.error().code;
}

} // namespace

class PasswordKeyLockTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    int m_number = 0;

    QString nextFile() { return m_folder.filePath(QStringLiteral("sandi-%1.kunci").arg(++m_number)); }
    static QJsonObject jsonOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    static void rewrite(const QString &path, const QString &name, const QJsonValue &value)
    {
        QJsonObject json = jsonOf(path);
        json.insert(name, value);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(json).toJson()) <= 0)
            qFatal("the wrap could not be changed");
    }

    /// The contract of every KeyLock.
    void holdsTheContract(KeyLock &lock)
    {
        QVERIFY(!lock.isSet());
        QCOMPARE(codeOf(lock.unlock(password)), u"sandi.tidak-ada"_qs);
        QVERIFY(lock.set(storeKey, password));
        QVERIFY(lock.isSet());
        QCOMPARE(*lock.unlock(password), storeKey);
        QCOMPARE(codeOf(lock.unlock(u"padi menguning 13"_qs)), u"sandi.salah"_qs);
        QVERIFY(lock.holds(storeKey));
        QVERIFY(!lock.holds(QByteArray(32, 'x')));
        QVERIFY(lock.set(storeKey, u"sandi yang baru"_qs));
        QCOMPARE(codeOf(lock.unlock(password)), u"sandi.salah"_qs);
        QCOMPARE(*lock.unlock(u"sandi yang baru"_qs), storeKey);
        QVERIFY(lock.remove());
        QVERIFY(!lock.isSet());
        QVERIFY(!lock.holds(storeKey));
    }

private Q_SLOTS:
    void theRealLockAndTheFakeHoldOneContract()
    {
        PasswordKeyLock real(nextFile(), m_clock, cheap);
        holdsTheContract(real);
        FakeKeyLock fake;
        holdsTheContract(fake);
    }

    void theFileTellsNeitherKeyNorPasswordAndIsItsOwnersAlone()
    {
        const QString path = nextFile();
        PasswordKeyLock lock(path, m_clock, cheap);
        QVERIFY(lock.set(storeKey, password));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(storeKey) && !bytes.contains(storeKey.toBase64()) &&
                !bytes.contains(storeKey.toHex()) && !bytes.contains(password.toUtf8()));
        QVERIFY(!(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const QJsonObject json = jsonOf(path);
        QCOMPARE(json.value(u"versi"_qs).toInt(), 1);
        QCOMPARE(json.value(u"turunan"_qs).toString(), u"argon2id13"_qs);
        QCOMPARE(json.value(u"putaran"_qs).toInt(), 1);
        QCOMPARE(json.value(u"memori_kib"_qs).toInt(), 1024);
    }

    void everySaltIsAnother()
    {
        const QString path = nextFile();
        PasswordKeyLock lock(path, m_clock, cheap);
        QVERIFY(lock.set(storeKey, password));
        const QString first = jsonOf(path).value(u"garam"_qs).toString();
        QVERIFY(lock.set(storeKey, password));
        QVERIFY(jsonOf(path).value(u"garam"_qs).toString() != first);
    }

    void aWrapOfEarlierCostStillOpens()
    {
        const QString path = nextFile();
        QVERIFY(PasswordKeyLock(path, m_clock, cheap).set(storeKey, password));
        QCOMPARE(*PasswordKeyLock(path, m_clock).unlock(password), storeKey);
    }

    void aFileThatWasTouchedIsRefused()
    {
        const QString path = nextFile();
        PasswordKeyLock lock(path, m_clock, cheap);
        QVERIFY(lock.set(storeKey, password));
        rewrite(path, u"putaran"_qs, 2); // other parameters are vouched for by the seal
        QCOMPARE(codeOf(lock.unlock(password)), u"sandi.salah"_qs);
        rewrite(path, u"memori_kib"_qs, 64 * 1024 * 1024); // would take 64 GiB
        QCOMPARE(codeOf(lock.unlock(password)), u"sandi.berkas-rusak"_qs);
        rewrite(path, u"versi"_qs, 2);
        QCOMPARE(codeOf(lock.unlock(password)), u"sandi.versi-baru"_qs);
        rewrite(path, u"jenis"_qs, u"lain"_qs);
        QCOMPARE(codeOf(lock.unlock(password)), u"sandi.berkas-rusak"_qs);
    }

    void composedAndDecomposedLettersAreOnePassword()
    {
        PasswordKeyLock lock(nextFile(), m_clock, cheap);
        QVERIFY(lock.set(storeKey, QString(u"caf\u00e9 pagi"_qs)));
        QVERIFY(lock.unlock(QString(u"cafe\u0301 pagi"_qs)));
    }

    void guessingIsSlowedAlsoOverANewStart()
    {
        const QString path = nextFile();
        QVERIFY(PasswordKeyLock(path, m_clock, cheap).set(storeKey, password));
        for (int slip = 1; slip <= 3; ++slip) {
            const auto wrong = PasswordKeyLock(path, m_clock, cheap).unlock(u"tebakan"_qs);
            QCOMPARE(codeOf(wrong), u"sandi.salah"_qs);
            QCOMPARE(wrong.error().facts.value(u"jeda"_qs).toInt(), slip < 3 ? 0 : 5);
        }
        PasswordKeyLock lock(path, m_clock, cheap);
        const auto early = lock.unlock(password); // not even the right one
        QCOMPARE(codeOf(early), u"sandi.tunggu"_qs);
        QCOMPARE(early.error().facts.value(u"detik"_qs).toInt(), 5);
        const QDateTime then = m_clock.now();
        m_clock.set(then.addSecs(-3600)); // a clock set back gains nothing
        QCOMPARE(codeOf(lock.unlock(password)), u"sandi.tunggu"_qs);
        m_clock.set(then.addSecs(5));
        QCOMPARE(*lock.unlock(password), storeKey);
        QCOMPARE(codeOf(lock.unlock(u"tebakan"_qs)), u"sandi.salah"_qs); // counted anew
        QCOMPARE(*lock.unlock(password), storeKey);
    }

    void aPasswordTakesTheOpenKeyAwayAndLeavingItBringsItBack()
    {
        PasswordKeyLock lock(nextFile(), m_clock, cheap);
        FileSecretStore secrets(m_folder.filePath(u"rahasia"_qs));
        const TempatKunci place{lock, secrets, u"kantor"_qs};
        QVERIFY(secrets.write(u"kantor"_qs, storeKey));
        QCOMPARE(codeOf(pasangSandi(place, u"pendek"_qs)), u"sandi.pendek"_qs);
        QVERIFY(pasangSandi(place, password));
        QCOMPARE(codeOf(secrets.read(u"kantor"_qs)), u"rahasia.tidak-ada"_qs);
        QCOMPARE(codeOf(pasangSandi(place, password)), u"sandi.sudah-ada"_qs);
        QCOMPARE(*bukaSandi(place, password), storeKey);
        QCOMPARE(codeOf(gantiSandi(place, u"keliru sekali"_qs, u"sandi yang baru"_qs)), u"sandi.salah"_qs);
        QVERIFY(gantiSandi(place, password, u"sandi yang baru"_qs));
        QCOMPARE(codeOf(lepasSandi(place, password)), u"sandi.salah"_qs);
        QVERIFY(lock.isSet());
        QVERIFY(lepasSandi(place, u"sandi yang baru"_qs));
        QVERIFY(!lock.isSet());
        QCOMPARE(*secrets.read(u"kantor"_qs), storeKey);
    }

    void whateverStopsInBetweenLeavesThePasswordInForce()
    {
        FakeKeyLock lock;
        FakeSecretStore secrets;
        const TempatKunci place{lock, secrets, u"kantor"_qs};
        QVERIFY(lock.set(storeKey, password)); // as pasangSandi() leaves it before the open key is removed
        QVERIFY(secrets.write(u"kantor"_qs, storeKey));
        QVERIFY(lock.isSet());
        QCOMPARE(*bukaSandi(place, password), storeKey);
        QVERIFY(!secrets.read(u"kantor"_qs)); // and the first right password tidies up
    }

    void theRecoveryKeyTakesAForgottenPasswordAway()
    {
        FakeKeyLock lock;
        FakeSecretStore secrets;
        const TempatKunci place{lock, secrets, u"kantor"_qs};
        QVERIFY(lock.set(storeKey, password));
        QCOMPARE(codeOf(lepasSandiDenganKunci(place, QByteArray(32, 'x'))), u"pemulihan.kantor-lain"_qs);
        QVERIFY(lock.isSet());
        QVERIFY(lepasSandiDenganKunci(place, storeKey));
        QVERIFY(!lock.isSet());
        QCOMPARE(*secrets.read(u"kantor"_qs), storeKey);
    }
};

QTEST_GUILESS_MAIN(PasswordKeyLockTest)
#include "tst_passwordkeylock.moc"
