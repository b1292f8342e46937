// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every endpoint x role x area, generated from the router's own table: what boleh() and the areas do not say is not
// allowed, whatever a handler thinks.
#include "sync/wire/crc32c.h"
#include "tests/support/hub/testhub.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QtTest>

using namespace lumbung;
using lumbung::hub::Route;

namespace {

struct Area {
    Scope own;
    bool readsBogor;
};
const std::array areas{Area{scopeOf(3201), true}, Area{scopeOf(3276), false}, Area{scopeOf(3200), true},
                       Area{scopeOf(3300), false}, Area{Scope::Nasional, true}};

const QByteArray fileBytes = "isi berkas contoh";

QByteArray fileName()
{
    return QCryptographicHash::hash(fileBytes, QCryptographicHash::Sha256).toHex();
}

/// A request that asks for something of Bogor (3201) wherever the endpoint is about an area.
struct Sample {
    QByteArray target, body, fields;
    bool aboutBogor = false;
};

const QByteArray pushBody =
    "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"0190a2b4-7c3d-7e21-9abc-0123456789ab\",\"n\":1,"
    "\"k\":"
    "\"hapus\",\"e\":\"koperasi\",\"id\":\"0190a2b4-7c3d-7e21-9abc-0123456789ac\",\"ver\":1,\"t\":1}]}";

Sample sampleOf(const Route &route)
{
    const QByteArray &pattern = route.pattern;
    if (pattern == "/v1/push")
        return {pattern, pushBody, {}, true};
    if (pattern == "/v1/changes" && route.method == hub::HttpMethod::Get)
        return {"/v1/changes?s=3201:0&limit=10", {}, {}, false}; // foreign scopes come back as "revoked"
    if (pattern == "/v1/changes")
        return {pattern, "{\"s\":{\"3201\":0},\"limit\":10}", {}, false};
    if (pattern == "/v1/digest")
        return {"/v1/digest?scope=3201", {}, {}, true};
    if (pattern == "/v1/bucket")
        return {"/v1/bucket?scope=3201&bits=4&b=1", {}, {}, true};
    if (pattern == "/v1/fetch")
        return {pattern,
                "{\"scope\":3201,\"rekam\":[[\"koperasi\",\"0190a2b4-7c3d-7e21-9abc-0123456789ac\"]]}",
                {},
                true};
    if (pattern == "/v1/snapshot/{scope}")
        return {"/v1/snapshot/3201", {}, {}, true};
    if (pattern == "/v1/blob/{sha256}" && route.method == hub::HttpMethod::Post)
        return {"/v1/blob/" + fileName(), "{\"size\":17}", {}, false};
    if (pattern == "/v1/blob/{sha256}" && route.method == hub::HttpMethod::Patch)
        return {"/v1/blob/" + fileName() + "?off=0", fileBytes, "X-Crc32c: " + teksCrc32c(fileBytes) + "\r\n",
                false};
    if (pattern == "/v1/blob/{sha256}")
        return {"/v1/blob/" + fileName(), {}, {}, true};
    if (pattern == "/v1/devices/{id}/revoke")
        return {"/v1/devices/0190a2b4-7c3d-7e21-9abc-0123456789ad/revoke", "{}", {}, false};
    return {pattern, route.method == hub::HttpMethod::Get ? QByteArray() : QByteArray("{}"), {}, false};
}

} // namespace

class HubMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATokenOnlyTheOpenDoorsAnswer()
    {
        TestHub hub;
        int closed = 0;
        for (const Route &route : hub.hub().router().routes()) {
            const Sample sample = sampleOf(route);
            const int status = hub.ask(TestHub::plain(hub::nameOf(route.method), sample.target, sample.body,
                                                      "X-Proto: 1\r\nX-Schema: 1\r\n" + sample.fields))
                                   .status;
            const bool open = route.token != Route::Token::Needed;
            QVERIFY2((status != 401) == open, qPrintable(QString::fromLatin1(route.pattern)));
            closed += open ? 0 : 1;
        }
        QCOMPARE(closed, 13);
    }

    void nothingIsAllowedThatTheTableDoesNotSay()
    {
        TestHub hub;
        int allowed = 0, refusedForRole = 0, refusedForArea = 0;
        for (const Peran peran : semuaPeran())
            for (const Area &area : areas) {
                const TestDesk desk =
                    hub.desk(u"%1.%2"_qs.arg(keyOf(peran)).arg(numberOf(area.own)), peran, area.own);
                for (const Route &route : hub.hub().router().routes()) {
                    if (route.token != Route::Token::Needed)
                        continue;
                    const Sample sample = sampleOf(route);
                    const auto answer =
                        hub.ask(desk.request(hub::nameOf(route.method), sample.target, sample.body, sample.fields));
                    const bool role = boleh(peran, *route.wewenang);
                    const bool reads = !sample.aboutBogor || area.readsBogor;
                    const QByteArray what = keyOf(peran).toLatin1() + ' ' + QByteArray::number(numberOf(area.own)) +
                                            ' ' + hub::nameOf(route.method) + ' ' + route.pattern + " -> " +
                                            QByteArray::number(answer.status) + ' ' + answer.body;
                    QVERIFY2((answer.status == 403 && codeOf(answer) == u"sinkron.peran") == !role,
                             what.constData());
                    if (role && !reads) {
                        // A file that is not one's own looks like none.
                        const int wanted = route.pattern.startsWith("/v1/blob") ? 404 : 403;
                        QVERIFY2(answer.status == wanted, what.constData());
                    }
                    if (role && reads)
                        QVERIFY2(answer.status != 403 && answer.status != 401 && answer.status < 500,
                                 what.constData());
                    (role ? (reads ? allowed : refusedForArea) : refusedForRole) += 1;
                }
            }
        qInfo("%d requests: %d allowed, %d refused for the role, %d for the area",
              allowed + refusedForRole + refusedForArea, allowed, refusedForRole, refusedForArea);
        QVERIFY(allowed > 500 && refusedForRole > 80 && refusedForArea > 100);
    }

    /// No id, no name and no value of a foreign area is in any answer.
    void aForeignAreaLeaksNothing()
    {
        TestHub hub;
        const TestDesk owner = hub.desk(u"jf.bogor"_qs, Peran::JfPengawas, scopeOf(3201));
        const QByteArray id = "0190a2b4-7c3d-7e21-9abc-0123456789ac";
        const QByteArray batch =
            "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"0190a2b4-7c3d-7e21-9abc-0123456789ab\","
            "\"n\":1,"
            "\"k\":\"buat\",\"e\":\"koperasi\",\"id\":\"" +
            id +
            "\",\"isian\":{\"nama\":\"Koperasi Contoh Terkunci\"},\"s\":[\"manual\",\"2026-01-02\"],\"t\":1}]}";
        const auto pushed = hub.post(owner, "/v1/push", batch);
        QVERIFY2(pushed.body.contains("\"ok\""), pushed.body.constData());
        QVERIFY(hub.get(owner, "/v1/changes?s=3201:0&limit=10").body.contains("Terkunci"));
        for (const Peran peran : semuaPeran())
            for (const Area &area : areas) {
                if (area.readsBogor)
                    continue;
                const TestDesk desk =
                    hub.desk(u"%1.%2"_qs.arg(keyOf(peran)).arg(numberOf(area.own)), peran, area.own);
                for (const Route &route : hub.hub().router().routes()) {
                    const Sample sample = sampleOf(route);
                    const QByteArray body =
                        hub.ask(desk.request(hub::nameOf(route.method), sample.target, sample.body, sample.fields))
                            .body;
                    QVERIFY2(!body.contains("Terkunci") && !body.contains(id),
                             (route.pattern + ' ' + body).constData());
                }
            }
    }
};

QTEST_GUILESS_MAIN(HubMatrixTest)
#include "tst_hubmatrix.moc"
