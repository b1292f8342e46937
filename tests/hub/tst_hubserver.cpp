// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/testhub.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace lumbung;

namespace {

constexpr auto bogor = static_cast<Scope>(3201);

/// A key and a certificate that signs itself.
void makeCertificate(const QString &folder, const QString &name)
{
    QProcess openssl;
    openssl.start(u"openssl"_qs, {u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs,
                                  u"ec_paramgen_curve:prime256v1"_qs, u"-nodes"_qs, u"-days"_qs, u"2"_qs,
                                  u"-batch"_qs, u"-subj"_qs, u"/CN="_qs + name, u"-keyout"_qs,
                                  folder + u"/kunci.pem"_qs, u"-out"_qs, folder + u"/sertifikat.pem"_qs});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

/// The common name of the hub's certificate, and its answer to GET /v1/hello.
struct TlsTalk {
    QString name;
    QByteArray answer;
    bool failed = false;
};
TlsTalk talkTls(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater)
{
    QSslSocket socket;
    socket.setProtocol(protocol);
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_qs, port);
    if (!socket.waitForEncrypted(5000))
        return {{}, {}, true};
    socket.write(TestHub::plain("GET", "/v1/hello", {}, "Connection: close\r\n"));
    while (socket.waitForReadyRead(5000)) {
    }
    return {socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0), socket.readAll(), false};
}

} // namespace

class HubServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneConnectionCarriesManyRequests()
    {
        TestHub hub;
        RawClient client(hub.port());
        for (int i = 0; i < 50; ++i) {
            QVERIFY(client.send(TestHub::plain("GET", "/v1/hello")));
            const auto answer = client.receive();
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->fields.value("connection"), QByteArray("keep-alive"));
        }
    }

    void pipelinedRequestsAreAnsweredInTheirOrder()
    {
        TestHub hub;
        RawClient client(hub.port());
        QVERIFY(client.send(TestHub::plain("GET", "/v1/hello") + TestHub::plain("GET", "/tidak-ada") +
                            TestHub::plain("GET", "/healthz")));
        QCOMPARE(client.receive()->status, 200);
        QCOMPARE(client.receive()->status, 404);
        QCOMPARE(client.receive()->status, 200);
    }

    void aBodyMayComeInChunksAndAfterContinue()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        RawClient client(hub.port());
        QByteArray head =
            desk.request("POST", "/v1/changes", {}, "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n");
        head.replace("Content-Length: 0\r\n", "");
        QVERIFY(client.send(head));
        QVERIFY(client.send("8\r\n{\"s\":{\"3\r\n"));
        QVERIFY(client.send("9\r\n201\":0}} \r\n0\r\n\r\n"));
        QCOMPARE(client.receive()->status, 204);
    }

    void unknownPathsAndMethodsAreToldApart()
    {
        TestHub hub;
        QCOMPARE(hub.ask(TestHub::plain("GET", "/v1/apa")).status, 404);
        const auto wrong = hub.ask(TestHub::plain("GET", "/v1/push"));
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.fields.value("allow"), QByteArray("POST"));
        QCOMPARE(hub.ask(TestHub::plain("DELETE", "/v1/devices")).status, 405);
    }

    void everyAnswerSaysWhichRequestItIsFor()
    {
        TestHub hub;
        const QByteArray id = "0190a2b4-7c3d-7e21-9abc-0123456789ab";
        QCOMPARE(hub.ask(TestHub::plain("GET", "/v1/hello", {}, "X-Request-Id: " + id + "\r\n"))
                     .fields.value("x-request-id"),
                 id);
        const auto made = hub.ask(TestHub::plain("GET", "/v1/hello", {}, "X-Request-Id: {\"a\":1}\r\n"))
                              .fields.value("x-request-id");
        QCOMPARE(made.size(), 36);
    }

    void theLogNamesRoutesAndNoSecrets()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_qs);
        std::FILE *log = std::fopen(path.toLocal8Bit().constData(), "w");
        QByteArray token, device;
        {
            TestHub hub(TestHub::generous(), log);
            const TestDesk desk = hub.desk(u"rahasia.bogor"_qs, Peran::Kabid, bogor);
            token = desk.akses;
            device = desk.perangkat.text().toLatin1();
            hub.get(desk, "/v1/snapshot/3201?rahasia=1");
            hub.post(desk, "/v1/devices/" + device + "/revoke", "{\"rahasia\":2}");
            hub.ask("GET /rahasia HTTP/1.1\r\n\r\n");
        }
        std::fclose(log);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains("rahasia") && !text.contains(token) && !text.contains(device), text.constData());
        const auto line = QJsonDocument::fromJson(text.split('\n').first()).object();
        QCOMPARE(line[u"rute"].toString(), u"/v1/snapshot/{scope}"_qs);
        QCOMPARE(line[u"status"].toInt(), 204);
        QCOMPARE(line[u"perangkat"].toString().size(), 8);
        QVERIFY(line.contains(u"ms") && line.contains(u"id") && line.contains(u"keluar"));
    }

    void aTrustedProxyMaySayWhoAsksAndOthersMayNot()
    {
        const auto guess = [](TestHub &hub, const QByteArray &from) {
            return hub
                .ask(TestHub::plain(
                    "POST", "/v1/enrol",
                    tulisMintaDaftar({u"00"_qs, u"apa saja"_qs,
                                      PerangkatId(u"0190a2b4-7c3d-7e21-9abc-0123456789ab"_qs), u"m"_qs}),
                    "X-Forwarded-For: " + from + "\r\n"))
                .status;
        };
        hub::HubOptions options = TestHub::generous();
        options.server.trustedProxies = {u"127.0.0.1"_qs};
        TestHub behind(options);
        TestHub open;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(guess(behind, "203.0.113.1"), 403);
            QCOMPARE(guess(open, "203.0.113.1"), 403);
        }
        QCOMPARE(guess(behind, "203.0.113.1"), 429);
        QCOMPARE(guess(behind, "203.0.113.2"), 403);
        QCOMPARE(guess(open, "203.0.113.2"), 429);
    }

    void connectionsHaveALimitPerAddress()
    {
        hub::HubOptions options = TestHub::generous();
        options.server.connectionsPerAddress = 5;
        TestHub hub(options);
        std::vector<RawClient> clients;
        for (int i = 0; i < 5; ++i) {
            clients.emplace_back(hub.port());
            clients.back().send(TestHub::plain("GET", "/v1/hello"));
            QCOMPARE(clients.back().receive()->status, 200);
        }
        RawClient more(hub.port());
        QVERIFY(more.isClosedWithin(2000));
        clients.pop_back();
        QTRY_COMPARE(hub.hub().connections(), 4);
        QCOMPARE(hub.ask(TestHub::plain("GET", "/v1/hello")).status, 200);
    }

    void idleConnectionsEnd()
    {
        hub::HubOptions options = TestHub::generous();
        options.server.deadlines.idle = std::chrono::milliseconds(300);
        TestHub hub(options);
        RawClient client(hub.port());
        client.send(TestHub::plain("GET", "/v1/hello"));
        QVERIFY(client.receive());
        QVERIFY(client.isClosedWithin(3000));
    }

    void aSlowHandlerIsAnsweredForAndDoesNotHoldTheOthers()
    {
        hub::HubOptions options = TestHub::generous();
        options.server.deadlines.handler = std::chrono::milliseconds(300);
        TestHub hub(options);
        std::atomic<bool> release = false;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        hub.pusat.gangguan = [&](FakePusatStore::Titik) -> Result<void> {
            release.wait(false);
            return {};
        };
        const QByteArray batch =
            "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"0190a2b4-7c3d-7e21-9abc-0123456789ab\","
            "\"n\":1,\"k\":"
            "\"hapus\",\"e\":\"koperasi\",\"id\":\"0190a2b4-7c3d-7e21-9abc-0123456789ac\",\"ver\":1,\"t\":1}]}";
        const auto answer = hub.post(desk, "/v1/push", batch);
        QCOMPARE(answer.status, 503);
        QCOMPARE(hub.ask(TestHub::plain("GET", "/metrics")).status, 200); // its only worker is still held
        release = true;
        release.notify_all();
        QCOMPARE(hub.ask(TestHub::plain("GET", "/healthz")).status, 200);
    }

    void stoppingFinishesWhatRuns()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"a"_qs, Peran::Kabid, bogor);
        std::atomic<int> state = 0; // 1 = in the store, 2 = may go on
        hub.pusat.gangguan = [&](FakePusatStore::Titik) -> Result<void> {
            if (state == 0) {
                state = 1;
                state.notify_all();
                state.wait(1);
            }
            return {};
        };
        RawClient idle(hub.port()), busy(hub.port());
        idle.send(TestHub::plain("GET", "/v1/hello"));
        QVERIFY(idle.receive());
        busy.send(
            desk.request("POST", "/v1/push",
                         "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"0190a2b4-7c3d-7e21-9abc-"
                         "0123456789ab\",\"n\":1,\"k\":\"hapus\",\"e\":\"koperasi\",\"id\":\"0190a2b4-7c3d-7e21-"
                         "9abc-0123456789ac\",\"ver\":1,\"t\":1}]}"));
        state.wait(0);
        std::thread stopper([&] { hub.hub().stop(); });
        QVERIFY(idle.isClosedWithin(5000));
        QTRY_VERIFY(!RawClient(hub.port()).isConnected());
        state = 2;
        state.notify_all();
        const auto answer = busy.receive();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->fields.value("connection"), QByteArray("close"));
        stopper.join();
    }

    void tlsSpeaksForItselfAndTakesANewCertificate()
    {
        QTemporaryDir folder;
        makeCertificate(folder.path(), u"pusat.contoh"_qs);
        hub::HubOptions options = TestHub::generous();
        options.server.certificate = folder.filePath(u"sertifikat.pem"_qs);
        options.server.key = folder.filePath(u"kunci.pem"_qs);
        TestHub hub(options);
        const TlsTalk first = talkTls(hub.port());
        QCOMPARE(first.name, u"pusat.contoh"_qs);
        QVERIFY(first.answer.startsWith("HTTP/1.1 200"));
        makeCertificate(folder.path(), u"pusat-baru.contoh"_qs);
        QVERIFY(hub.hub().reloadCertificate());
        QCOMPARE(talkTls(hub.port()).name, u"pusat-baru.contoh"_qs);
        QVERIFY(QFile::remove(options.server.key));
        const auto broken = hub.hub().reloadCertificate();
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, u"hub.sertifikat"_qs);
        QCOMPARE(talkTls(hub.port()).name, u"pusat-baru.contoh"_qs);
    }

    void plainTextAtATlsDoorEndsQuickly()
    {
        QTemporaryDir folder;
        makeCertificate(folder.path(), u"pusat.contoh"_qs);
        hub::HubOptions options = TestHub::generous();
        options.server.certificate = folder.filePath(u"sertifikat.pem"_qs);
        options.server.key = folder.filePath(u"kunci.pem"_qs);
        options.server.deadlines.handshake = std::chrono::milliseconds(500);
        TestHub hub(options);
        RawClient http(hub.port());
        http.send(TestHub::plain("GET", "/v1/hello"));
        QVERIFY(http.isClosedWithin(3000));
        RawClient silent(hub.port());
        QVERIFY(silent.isClosedWithin(3000));
    }
};

QTEST_GUILESS_MAIN(HubServerTest)
#include "tst_hubserver.moc"
