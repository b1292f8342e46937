// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers and broken programs send. During each attack an ordinary client goes on asking; it must be
// answered within 100 ms, memory must stay bounded, and each attack must end by itself. Figures are printed.
#include "tests/support/hub/rssofthis.h"
#include "tests/support/hub/testhub.h"
#include "tests/support/hub/watcher.h"

#include <QElapsedTimer>
#include <QtTest>

#include <memory>
#include <sys/resource.h>
#include <zstd.h>

using namespace lumbung;

namespace {

constexpr auto bogor = static_cast<Scope>(3201);
constexpr qint64 mebibyte = 1024 * 1024;

/// Zeros, compressed as they are made: a few KiB that become as many MiB as one likes.
QByteArray bomb(qint64 mebibytes, bool sayHowLarge)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    if (sayHowLarge)
        ZSTD_CCtx_setPledgedSrcSize(context.get(), static_cast<unsigned long long>(mebibytes * mebibyte));
    const QByteArray zeros(mebibyte, '\0');
    QByteArray packed(4 * mebibyte, Qt::Uninitialized);
    ZSTD_outBuffer out{packed.data(), static_cast<size_t>(packed.size()), 0};
    for (qint64 i = 0; i < mebibytes; ++i) {
        ZSTD_inBuffer in{zeros.constData(), static_cast<size_t>(zeros.size()), 0};
        ZSTD_compressStream2(context.get(), &out, &in, i + 1 == mebibytes ? ZSTD_e_end : ZSTD_e_continue);
    }
    packed.truncate(static_cast<qsizetype>(out.pos));
    return packed;
}

hub::HubOptions quick()
{
    hub::HubOptions options = TestHub::generous();
    options.server.connectionsMax = options.server.connectionsPerAddress = 4000;
    options.server.bodyBudget = 32 * mebibyte;
    options.server.deadlines.head = std::chrono::milliseconds(2000);
    options.server.deadlines.body = std::chrono::milliseconds(2000);
    options.server.deadlines.bodyLongest = std::chrono::milliseconds(4000);
    options.server.deadlines.write = std::chrono::milliseconds(1000);
    return options;
}

} // namespace

class HubHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 8192);
        QVERIFY(setrlimit(RLIMIT_NOFILE, &files) == 0);
        QVERIFY2(files.rlim_cur >= 4096, "the test needs 4,096 file descriptors");
    }

    void init()
    {
        m_hub = std::make_unique<TestHub>(quick());
        m_desk = m_hub->desk(u"jf.bogor"_qs, Peran::JfPengawas, bogor);
        m_watcher = std::make_unique<Watcher>(m_hub->port());
        m_resident = residentKib(false);
        m_time.start();
    }

    void cleanup()
    {
        const Watcher::Waits waits = m_watcher->waits();
        const qint64 grown = (residentKib(false) - m_resident) / 1024;
        qInfo("%s: %.1f s, others: %d asked, p95 %.1f ms, longest %.1f ms, memory +%lld MiB (most ever %lld MiB)",
              QTest::currentTestFunction(), static_cast<double>(m_time.elapsed()) / 1000, waits.asked, waits.p95,
              waits.longest, grown, residentKib(true) / 1024);
        m_watcher.reset();
        m_hub.reset();
        QCOMPARE(waits.unanswered, 0);
        QVERIFY2(waits.p95 < 100, qPrintable(u"p95 %1 ms"_qs.arg(waits.p95)));
        QVERIFY2(grown < 100, qPrintable(u"+%1 MiB"_qs.arg(grown)));
    }

    void aThousandHalfOpenRequestsEnd()
    {
        std::vector<RawClient> clients;
        for (int i = 0; i < 1000; ++i) {
            clients.emplace_back(m_hub->port());
            QVERIFY(clients.back().isConnected());
            clients.back().send(i % 2 == 0 ? QByteArray("POST /v1/push HTTP/1.1\r\nHost: x\r\nX-A") : QByteArray());
        }
        QTRY_VERIFY(m_hub->hub().connections() >= 1000);
        QTRY_VERIFY_WITH_TIMEOUT(m_hub->hub().connections() < 10, 15'000);
    }

    void drippedHeadsEndAtTheDeadline()
    {
        std::vector<RawClient> clients;
        for (int i = 0; i < 100; ++i)
            clients.emplace_back(m_hub->port());
        const QByteArray head =
            "POST /v1/push HTTP/1.1\r\nHost: pusat.contoh\r\nX-Panjang: " + QByteArray(5000, 'a');
        QElapsedTimer time;
        time.start();
        qsizetype sent = 0;
        while (m_hub->hub().connections() > 20 || time.elapsed() < 1000) {
            for (RawClient &client : clients)
                client.send(QByteArrayView(head).sliced(sent % head.size(), 1));
            ++sent;
            QTest::qWait(20);
            QVERIFY2(time.elapsed() < 10'000, "dripping keeps connections open");
        }
        QVERIFY(sent > 20);
    }

    void drippedBodiesEndAtTheDeadline()
    {
        RawClient client(m_hub->port());
        QByteArray request = m_desk.request("POST", "/v1/push");
        request.replace("Content-Length: 0", "Content-Length: 100000");
        QVERIFY(client.send(request));
        QElapsedTimer time;
        time.start();
        std::optional<RawClient::Answer> answer;
        while (!(answer = client.receive(20)) && time.elapsed() < 10'000)
            client.send("a");
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QVERIFY(client.isClosedWithin(5000));
    }

    void fourHundredMegabytesAreRefusedAtTheHead()
    {
        RawClient client(m_hub->port());
        QByteArray request = m_desk.request("POST", "/v1/push");
        request.replace("Content-Length: 0", "Content-Length: 419430400");
        QVERIFY(client.send(request));
        const QByteArray piece(mebibyte, 'a');
        int sent = 0;
        while (sent < 400 && client.send(piece, 2000))
            ++sent;
        QVERIFY2(sent < 50, qPrintable(u"%1 MiB went in"_qs.arg(sent)));
        RawClient polite(m_hub->port());
        QVERIFY(polite.send(request));
        QCOMPARE(polite.receive()->status, 413);
    }

    void anEndlessChunkedBodyIsCutAtItsLimit()
    {
        RawClient client(m_hub->port());
        QByteArray request = m_desk.request("POST", "/v1/push");
        request.replace("Content-Length: 0", "Transfer-Encoding: chunked");
        QVERIFY(client.send(request));
        const QByteArray piece = "100000\r\n" + QByteArray(mebibyte, 'a') + "\r\n";
        int sent = 0;
        while (sent < 400 && client.send(piece, 2000))
            ++sent;
        QVERIFY2(sent < 50, qPrintable(u"%1 MiB went in"_qs.arg(sent)));
    }

    void manyLargeBodiesAtOnceShareOneBudget()
    {
        std::vector<RawClient> clients;
        QByteArray request = m_desk.request("POST", "/v1/push");
        request.replace("Content-Length: 0", "Content-Length: 4000000");
        const QByteArray most(3'000'000, 'a');
        for (int i = 0; i < 60; ++i) {
            clients.emplace_back(m_hub->port());
            clients.back().send(request);
            clients.back().send(most, 200);
        }
        int busy = 0;
        for (RawClient &client : clients)
            if (const auto answer = client.receive(8000); answer && answer->status == 503)
                ++busy;
        QVERIFY2(busy > 20, qPrintable(u"%1 were told to come again"_qs.arg(busy)));
    }

    void aBombIsNotInflated()
    {
        for (const bool sayHowLarge : {false, true}) {
            const QByteArray body = bomb(1024, sayHowLarge);
            QVERIFY(body.size() < 200'000);
            for (int i = 0; i < 10; ++i) {
                const auto answer = m_hub->post(m_desk, "/v1/push", body, "Content-Encoding: zstd\r\n");
                QCOMPARE(answer.status, 413);
                QCOMPARE(codeOf(answer), u"sinkron.terlalu-besar"_qs);
            }
            // Without a token nobody even looks at it.
            const auto stranger =
                m_hub->ask(TestHub::plain("POST", "/v1/push", body, "Content-Encoding: zstd\r\n"));
            QCOMPARE(stranger.status, 401);
        }
    }

    void aMillionBracketsAreRefused()
    {
        for (const QByteArray &body : {QByteArray(1'000'000, '['), QByteArray("{\"a\":").repeated(200'000),
                                       QByteArray("{\"ops\":") + QByteArray(1'000'000, '[')}) {
            const auto answer = m_hub->post(m_desk, "/v1/push", body);
            QCOMPARE(answer.status, 400);
            QCOMPARE(codeOf(answer), u"sinkron.bentuk"_qs);
        }
    }

    void floodsOfHeadersAreRefused()
    {
        const QByteArray many = QByteArray("X-A: b\r\n").repeated(20'000),
                         one = "X-A: " + QByteArray(mebibyte, 'a') + "\r\n";
        const QByteArray longPath = "/v1/hello?" + QByteArray(100'000, 'a');
        QCOMPARE(m_hub->ask(TestHub::plain("GET", "/v1/hello", {}, many)).status, 431);
        QCOMPARE(m_hub->ask(TestHub::plain("GET", "/v1/hello", {}, one)).status, 431);
        QCOMPARE(m_hub->ask(TestHub::plain("GET", longPath)).status, 431);
    }

    void textThatIsNoTextIsRefused()
    {
        for (const QByteArray &bad :
             {QByteArray("\xff\xfe"), QByteArray("\xc3\x28"), QByteArray("\xed\xa0\x80"), QByteArray("\\ud800")}) {
            const auto answer = m_hub->ask(TestHub::plain(
                "POST", "/v1/enrol",
                "{\"kode\":\"" + bad +
                    "\",\"sandi\":\"x\",\"perangkat\":\"0190a2b4-7c3d-7e21-9abc-0123456789ab\",\"nama\":\"" + bad +
                    "\"}"));
            QVERIFY2(answer.status == 400 || answer.status == 403 || answer.status == 429, answer.body.constData());
        }
        QCOMPARE(m_hub->ask("GET /\xff\xfe\x80 HTTP/1.1\r\nHost: x\r\n\r\n").status / 100, 4);
        for (const QByteArray &query : {QByteArray("s=%ff%fe:1"), QByteArray("s=3201:1'%3BDROP+TABLE+feed"),
                                        QByteArray("s=99999999999:1"), QByteArray("limit=-1&s=3201:0")})
            QCOMPARE(m_hub->get(m_desk, "/v1/changes?" + query).status, 400);
    }

    void shapesThatSmuggleAreRefused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        const QByteArray host = "Host: x\r\n";
        QTest::newRow("both lengths") << host + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n";
        QTest::newRow("both, turned round") << host + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n";
        QTest::newRow("two lengths") << host + "Content-Length: 4\r\nContent-Length: 60\r\n";
        QTest::newRow("two equal lengths") << host + "Content-Length: 4\r\nContent-Length: 4\r\n";
        QTest::newRow("list of lengths") << host + "Content-Length: 4, 60\r\n";
        QTest::newRow("signed length") << host + "Content-Length: +4\r\n";
        QTest::newRow("negative length") << host + "Content-Length: -1\r\n";
        QTest::newRow("hex length") << host + "Content-Length: 0x4\r\n";
        QTest::newRow("huge length") << host + "Content-Length: 99999999999999999999\r\n";
        QTest::newRow("unknown coding") << host + "Transfer-Encoding: xchunked\r\n";
        QTest::newRow("two codings") << host + "Transfer-Encoding: gzip, chunked\r\n";
        QTest::newRow("coding twice") << host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n";
        QTest::newRow("blank before the colon") << host + "Transfer-Encoding : chunked\r\n";
        QTest::newRow("two hosts") << host + "Host: y\r\nContent-Length: 4\r\n";
        QTest::newRow("no host") << QByteArray("Content-Length: 4\r\n");
        QTest::newRow("line feed alone") << host + "X-A: b\nContent-Length: 4\r\n";
        QTest::newRow("name with a blank") << host + "X A: b\r\n";
        QTest::newRow("nul in a value") << host + QByteArray("X-A: b\0c\r\n", 10);
    }
    void shapesThatSmuggleAreRefused()
    {
        QFETCH(QByteArray, fields);
        RawClient client(m_hub->port());
        QVERIFY(client.send("POST /v1/token HTTP/1.1\r\n" + fields +
                            "\r\n1\r\nG\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"));
        const auto answer = client.receive();
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(answer->fields.value("connection"), QByteArray("close"));
        QVERIFY2(!client.receive(300), "what stood behind was taken for a request");
    }

    void aLongPipelineIsServedOneByOne()
    {
        RawClient client(m_hub->port());
        QVERIFY(client.send(QByteArray(TestHub::plain("GET", "/v1/hello")).repeated(500)));
        for (int i = 0; i < 500; ++i) {
            const auto answer = client.receive();
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
        }
    }

    void whoDoesNotReadIsLeft()
    {
        std::vector<RawClient> clients;
        const QByteArray many = QByteArray(TestHub::plain("GET", "/metrics")).repeated(5000);
        for (int i = 0; i < 20; ++i) {
            clients.emplace_back(m_hub->port());
            clients.back().send(many, 50);
        }
        QTRY_VERIFY(m_hub->hub().connections() >= 20);
        QTRY_VERIFY_WITH_TIMEOUT(m_hub->hub().connections() < 10, 15'000);
    }

    void noiseIsNoRequest()
    {
        for (int i = 0; i < 200; ++i) {
            RawClient client(m_hub->port());
            client.send(m_hub->chance.bytes(300));
            client.finish();
            QVERIFY(client.isClosedWithin(5000));
        }
    }

private:
    std::unique_ptr<TestHub> m_hub;
    std::unique_ptr<Watcher> m_watcher;
    TestDesk m_desk;
    qint64 m_resident = 0;
    QElapsedTimer m_time;
};

QTEST_GUILESS_MAIN(HubHostileTest)
#include "tst_hubhostile.moc"
