// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/devicelimit.h"
#include "hub/auth/failurelimit.h"
#include "hub/auth/rahasia.h"
#include "hub/auth/sandi.h"
#include "hub/auth/sodiumchance.h"
#include "hub/http/clientaddress.h"
#include "hub/http/fileanswer.h"
#include "hub/server/bodybudget.h"
#include "hub/server/httphead.h"
#include "hub/work/workerpool.h"
#include "tests/support/fixedclock.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace lumbung;
using namespace lumbung::hub;

class HubLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourRequestsOfADeviceRunAtOnce()
    {
        FixedClock clock;
        DeviceLimit limit({10, 20, 4, 100}, clock);
        const PerangkatId device(u"a"_qs), other(u"b"_qs);
        std::vector<std::shared_ptr<void>> places;
        for (int i = 0; i < 4; ++i)
            places.push_back(limit.enter(device).place);
        QVERIFY(places.back());
        QVERIFY(!limit.enter(device).place);
        QVERIFY(limit.enter(other).place);
        places.pop_back();
        QVERIFY(limit.enter(device).place);
    }

    void aClockThatIsSetBackGivesNothingAway()
    {
        FixedClock clock;
        DeviceLimit limit({10, 2, 100, 100}, clock);
        const PerangkatId device(u"a"_qs);
        QVERIFY(limit.enter(device).place && limit.enter(device).place);
        clock.advanceDays(-365);
        QVERIFY(!limit.enter(device).place);
        clock.set(clock.now().addMSecs(100));
        QVERIFY(limit.enter(device).place);
        QVERIFY(!limit.enter(device).place);
    }

    void oneNetworkOfIpv6IsOneGuesser()
    {
        FixedClock clock;
        FailureLimit limit(clock);
        for (const QByteArray address : {"2001:db8::1", "2001:db8::2", "2001:db8:0:0:ffff::9"})
            limit.failed(address);
        QCOMPARE(limit.waitSeconds("2001:db8::dead"), 2);
        QCOMPARE(limit.waitSeconds("2001:db8:0:1::1"), 0);
        limit.succeeded("2001:db8::5");
        QCOMPARE(limit.waitSeconds("2001:db8::1"), 0);
    }

    void theWaitEndsAtAQuarterOfAnHour()
    {
        FixedClock clock;
        FailureLimit limit(clock);
        for (int i = 0; i < 100; ++i)
            limit.failed("10.0.0.1");
        QCOMPARE(limit.waitSeconds("10.0.0.1"), 900);
    }

    void onlyTrustedProxiesSpeakForOthers_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QByteArray>("client");
        QTest::newRow("stranger") << QByteArray("203.0.113.5") << QByteArray("10.0.0.1")
                                  << QByteArray("203.0.113.5");
        QTest::newRow("proxy") << QByteArray("127.0.0.1") << QByteArray("203.0.113.5") << QByteArray("203.0.113.5");
        QTest::newRow("forged") << QByteArray("127.0.0.1") << QByteArray("1.1.1.1, 203.0.113.5")
                                << QByteArray("203.0.113.5");
        QTest::newRow("two proxies") << QByteArray("127.0.0.1") << QByteArray("203.0.113.5, 10.0.0.2")
                                     << QByteArray("203.0.113.5");
        QTest::newRow("nothing said") << QByteArray("127.0.0.1") << QByteArray(" , ") << QByteArray("127.0.0.1");
    }
    void onlyTrustedProxiesSpeakForOthers()
    {
        QFETCH(QByteArray, peer);
        QFETCH(QByteArray, forwarded);
        HttpRequest request;
        request.peer = peer;
        request.fields = {{"x-forwarded-for", forwarded}};
        QTEST(clientAddress(request, {u"127.0.0.1"_qs, u"10.0.0.2"_qs}), "client");
    }

    void rangesOfAFile_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("length");
        QTest::newRow("none") << QByteArray() << 200 << qint64(0) << qint64(100);
        QTest::newRow("begin") << QByteArray("bytes=0-9") << 206 << qint64(0) << qint64(10);
        QTest::newRow("to the end") << QByteArray("bytes=90-") << 206 << qint64(90) << qint64(10);
        QTest::newRow("last") << QByteArray("bytes=-10") << 206 << qint64(90) << qint64(10);
        QTest::newRow("beyond") << QByteArray("bytes=50-500") << 206 << qint64(50) << qint64(50);
        QTest::newRow("behind") << QByteArray("bytes=100-") << 416 << qint64(-1) << qint64(-1);
        QTest::newRow("turned") << QByteArray("bytes=9-3") << 416 << qint64(-1) << qint64(-1);
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << 200 << qint64(0) << qint64(100);
        QTest::newRow("nonsense") << QByteArray("bytes=a-b") << 200 << qint64(0) << qint64(100);
    }
    void rangesOfAFile()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(qint64, offset);
        QFETCH(qint64, length);
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(QByteArray(100, 'a')) == 100 && file.flush());
        HttpRequest request;
        if (!range.isEmpty())
            request.fields = {{"range", range}};
        const HttpResponse response = fileAnswer(request, file.fileName(), "e", "application/octet-stream");
        QCOMPARE(response.status, status);
        QCOMPARE(response.file ? response.file->offset : -1, offset);
        QCOMPARE(response.file ? response.file->length : -1, length);
    }

    void bodiesShareOneBudget()
    {
        BodyBudget budget(100);
        BodyShare first(budget), second(budget);
        QVERIFY(first.take(60) && !second.take(60) && second.take(40));
        first.release();
        QVERIFY(second.take(60));
    }

    void aFullPoolSaysNoAndAnEndingOneFinishes()
    {
        std::atomic<int> done = 0;
        std::atomic<bool> release = false, started = false;
        WorkerPool pool(1, 2);
        QVERIFY(pool.post([&] {
            started = true;
            started.notify_all();
            release.wait(false);
            ++done;
        }));
        started.wait(false);
        QVERIFY(pool.post([&] { ++done; }) && pool.post([&] { ++done; }));
        QVERIFY(!pool.post([&] { ++done; }));
        release = true;
        release.notify_all();
        pool.drain();
        QCOMPARE(done.load(), 3);
        QVERIFY(!pool.post([] {}));
    }

    void codesForgiveHowTheyAreTyped()
    {
        SodiumChance chance;
        const QString code = kodeDaftarBaru(chance);
        QCOMPARE(kodeDaftarPolos(u' ' + code.toLower().remove(u'-')), kodeDaftarPolos(code));
        QCOMPARE(kodeDaftarPolos(u"oil0-11"_qs), QByteArray("011011"));
        QVERIFY(kodeDaftarBaru(chance) != code);
    }

    void passwordsAreKeptAsArgon2()
    {
        const QByteArray kept = simpanSandi(u"padi menguning 7"_qs);
        QVERIFY(kept.startsWith("$argon2id$v=19$m=65536,t=3"));
        QVERIFY(cocokSandi(u"padi menguning 7"_qs, kept));
        QVERIFY(!cocokSandi(u"padi menguning 8"_qs, kept));
        QVERIFY(!cocokSandi(QString(5000, u'a'), kept));
        QVERIFY(simpanSandi(u"padi menguning 7"_qs) != kept);
    }
};

QTEST_GUILESS_MAIN(HubLimitsTest)
#include "tst_hublimits.moc"
