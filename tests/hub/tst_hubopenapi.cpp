// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/crc32c.h"
#include "tests/support/hub/openapidoc.h"
#include "tests/support/hub/testhub.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QtTest>

using namespace lumbung;

namespace {

constexpr auto bogor = scopeOf(3201);
const QByteArray id = "0190a2b4-7c3d-7e21-9abc-0123456789ac";
const QByteArray fileBytes = "isi berkas contoh";

QByteArray fileHash()
{
    return QCryptographicHash::hash(fileBytes, QCryptographicHash::Sha256);
}

QByteArray pushBody(const QByteArray &number = "1")
{
    return "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"0190a2b4-7c3d-7e21-9abc-0123456789ab\","
           "\"n\":" +
           number + ",\"k\":\"buat\",\"e\":\"koperasi\",\"id\":\"" + id +
           "\",\"isian\":{\"nama\":\"Koperasi Contoh\"},\"s\":[\"manual\",\"2026-01-02\"],\"t\":1}]}";
}

/// A request and the status that it must get.
struct Case {
    QString route;
    QByteArray target, body;
    int status = 200;
    QByteArray fields = {};
};

} // namespace

class HubOpenApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!m_doc.isEmpty()); }

    void everyRouteIsDocumentedAndEveryDocumentedRouteExists()
    {
        TestHub hub;
        QSet<QString> served;
        for (const auto &route : hub.hub().router().routes()) {
            const QString name = QString::fromLatin1(hub::nameOf(route.method) + ' ' + route.pattern);
            served << name;
            QCOMPARE(m_doc.wantsToken(name), route.token == hub::Route::Token::Needed);
        }
        QCOMPARE(served, m_doc.routes());
    }

    void answersAreAsDocumented()
    {
        TestHub hub;
        const TestDesk desk = hub.desk(u"jf.bogor"_qs, Peran::JfPengawas, bogor);
        hub.berkas.lampirkan(bogor, fileHash());
        const QByteArray blob = "/v1/blob/" + fileHash().toHex();
        const QByteArray crc = "X-Crc32c: " + teksCrc32c(fileBytes) + "\r\n";
        const std::vector<Case> cases{
            {u"GET /v1/hello"_qs, "/v1/hello", {}},
            {u"GET /v1/devices"_qs, "/v1/devices", {}},
            {u"POST /v1/device"_qs, "/v1/device",
             tulisMintaPerangkat(
                 {PerangkatId(u"0190a2b4-7c3d-7e21-9abc-0123456789ad"_qs), u"Meja"_qs, desk.perangkat})},
            {u"POST /v1/device"_qs, "/v1/device", "{}", 400},
            {u"POST /v1/devices/{id}/revoke"_qs, "/v1/devices/" + id + "/revoke", "{}", 404},
            {u"POST /v1/devices/{id}/revoke"_qs, "/v1/devices/0190a2b4-7c3d-7e21-9abc-0123456789ad/revoke", "{}"},
            {u"GET /v1/snapshot/{scope}"_qs, "/v1/snapshot/3201", {}, 204},
            {u"GET /v1/digest"_qs, "/v1/digest?scope=3201&bits=4", {}},
            {u"POST /v1/push"_qs, "/v1/push", pushBody()},
            {u"POST /v1/push"_qs, "/v1/push", pushBody("7"), 409},
            {u"POST /v1/push"_qs, "/v1/push", "{}", 400},
            {u"POST /v1/push"_qs, "/v1/push", pushBody(), 415, "Content-Encoding: br\r\n"},
            {u"GET /v1/changes"_qs, "/v1/changes?s=3201:0,3276:0&limit=5", {}},
            {u"GET /v1/changes"_qs, "/v1/changes?s=3201:1&limit=5", {}, 204},
            {u"GET /v1/changes"_qs, "/v1/changes?s=a", {}, 400},
            {u"GET /v1/changes"_qs, "/v1/changes?h=0123456789abcdef&limit=5", {}},
            {u"GET /v1/changes"_qs, "/v1/changes?s=3201:1&epoch=" + id, {}, 409},
            {u"POST /v1/changes"_qs, "/v1/changes", "{\"s\":{\"3201\":0},\"limit\":5}"},
            {u"GET /v1/digest"_qs, "/v1/digest?scope=3201", {}},
            {u"GET /v1/digest"_qs, "/v1/digest?scope=3276", {}, 403},
            {u"GET /v1/bucket"_qs, "/v1/bucket?scope=3201&bits=4&b=0,1", {}},
            {u"GET /v1/bucket"_qs, "/v1/bucket?scope=3201&bits=5&b=0", {}, 400},
            {u"POST /v1/fetch"_qs, "/v1/fetch", "{\"scope\":3201,\"rekam\":[[\"koperasi\",\"" + id + "\"]]}"},
            {u"POST /v1/fetch"_qs, "/v1/fetch", "{\"scope\":3276,\"rekam\":[[\"koperasi\",\"" + id + "\"]]}", 403},
            {u"GET /v1/snapshot/{scope}"_qs, "/v1/snapshot/3201", {}},
            {u"GET /v1/snapshot/{scope}"_qs, "/v1/snapshot/3201", {}, 206, "Range: bytes=0-9\r\n"},
            {u"GET /v1/snapshot/{scope}"_qs, "/v1/snapshot/apa", {}, 400},
            {u"GET /v1/blob/{sha256}"_qs, blob, {}, 404},
            {u"PATCH /v1/blob/{sha256}"_qs, blob + "?off=0", fileBytes, 404, crc},
            {u"POST /v1/blob/{sha256}"_qs, blob, "{\"size\":17}"},
            {u"PATCH /v1/blob/{sha256}"_qs, blob + "?off=5", fileBytes, 409, crc},
            {u"PATCH /v1/blob/{sha256}"_qs, blob + "?off=0", fileBytes, 200, crc},
            {u"POST /v1/blob/{sha256}"_qs, blob, "{\"size\":17}"},
            {u"GET /v1/blob/{sha256}"_qs, blob, {}},
            {u"GET /v1/blob/{sha256}"_qs, blob, {}, 416, "Range: bytes=99-\r\n"},
            {u"POST /v1/token"_qs, "/v1/token", tulisMintaToken({u"bukan"_qs, desk.perangkat}), 401},
            {u"POST /v1/token"_qs, "/v1/token", tulisMintaToken({QString::fromLatin1(desk.segar), desk.perangkat})},
            {u"POST /v1/enrol"_qs, "/v1/enrol", "{}", 400},
            {u"POST /v1/enrol"_qs, "/v1/enrol", enrolBody(hub.account(u"kabid.bogor"_qs, Peran::Kabid, bogor))},
            {u"POST /v1/enrol"_qs, "/v1/enrol", enrolBody(u"0000"_qs), 403},
            {u"GET /healthz"_qs, "/healthz", {}},
            {u"GET /metrics"_qs, "/metrics", {}},
            {u"GET /metrics"_qs, "/metrics", {}, 403, "X-Forwarded-For: 203.0.113.1\r\n"},
        };
        QSet<QString> tried;
        for (const Case &one : cases) {
            const QByteArray method = one.route.section(u' ', 0, 0).toLatin1();
            const auto answer = hub.ask(desk.request(method, one.target, one.body, one.fields));
            const QByteArray what = method + ' ' + one.target + ": " + answer.body.left(300);
            QVERIFY2(answer.status == one.status, (QByteArray::number(answer.status) + ' ' + what).constData());
            const QStringList differences = m_doc.differences(one.route, answer);
            QVERIFY2(differences.isEmpty(), (what + "\n" + differences.join(u"; "_qs).toUtf8()).constData());
            tried << one.route;
        }
        QCOMPARE(tried, m_doc.routes());
    }

    void refusalsAreDocumentedForEveryRoute()
    {
        TestHub hub;
        const TestDesk portal = hub.desk(u"koperasi.contoh"_qs, Peran::Koperasi, bogor);
        for (const auto &route : hub.hub().router().routes()) {
            const QString name = QString::fromLatin1(hub::nameOf(route.method) + ' ' + route.pattern);
            if (route.token != hub::Route::Token::Needed)
                continue;
            const QByteArray method = hub::nameOf(route.method);
            const QByteArray target = QByteArray(route.pattern)
                                          .replace("{sha256}", fileHash().toHex())
                                          .replace("{scope}", "3201")
                                          .replace("{id}", id);
            for (const auto &answer :
                 {hub.ask(TestHub::plain(method, target)), hub.ask(portal.request(method, target)),
                  hub.ask(TestHub::plain(method, target, {}, "Authorization: Bearer x\r\n"))})
                QVERIFY2(m_doc.differences(name, answer).isEmpty(),
                         qPrintable(name + u' ' + m_doc.differences(name, answer).join(u' ')));
            for (const int status : {401, 403, 426, 429, 503})
                QVERIFY2(m_doc.statuses(name).contains(status), qPrintable(name));
        }
    }

private:
    static QByteArray enrolBody(const QString &code)
    {
        return tulisMintaDaftar(
            {code, u"padi menguning 7"_qs, PerangkatId(u"0190a2b4-7c3d-7e21-9abc-0123456789ae"_qs), u"Meja"_qs});
    }

    OpenApiDoc m_doc{qEnvironmentVariable("LUMBUNG_SOURCE") + u"/docs/hub-openapi.json"_qs};
};

QTEST_GUILESS_MAIN(HubOpenApiTest)
#include "tst_hubopenapi.moc"
