// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/matriks.h"

#include "sync/wire/crc32c.h"

#include <QCryptographicHash>

namespace lumbung {

namespace {

using hub::Route;

const QByteArray idTerkunci = "0190a2b4-7c3d-7e21-9abc-0123456789ac";
const QByteArray fileBytes = "isi berkas contoh";

QByteArray fileName()
{
    return QCryptographicHash::hash(fileBytes, QCryptographicHash::Sha256).toHex();
}

const QByteArray pushBody =
    "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"0190a2b4-7c3d-7e21-9abc-0123456789ab\",\"n\":1,"
    "\"k\":"
    "\"hapus\",\"e\":\"koperasi\",\"id\":\"0190a2b4-7c3d-7e21-9abc-0123456789ac\",\"ver\":1,\"t\":1}]}";

QByteArray ask(RunningHub &hub, const TestDesk &desk, const Route &route, RawClient::Answer &answer)
{
    const PermintaanMatriks satu = permintaanMatriks(route);
    answer = hub.ask(desk.request(hub::nameOf(route.method), satu.target, satu.body, satu.fields));
    return keyOf(desk.pemakai.peran).toLatin1() + ' ' + QByteArray::number(numberOf(desk.pemakai.wilayah)) + ' ' +
           hub::nameOf(route.method) + ' ' + route.pattern + " -> " + QByteArray::number(answer.status) + ' ' +
           answer.body;
}

/// Whether the answer is what boleh() and the areas say.
bool menurutTabel(const Route &route, const RawClient::Answer &answer, bool role, bool reads)
{
    if ((answer.status == 403 && codeOf(answer) == u"sinkron.peran") == role)
        return false;
    if (!role)
        return true;
    if (reads)
        return answer.status != 0 && answer.status != 403 && answer.status != 401 && answer.status < 500;
    // A file that is not one's own looks like none.
    return answer.status == (route.pattern.startsWith("/v1/blob") ? 404 : 403);
}

template <typename Satu>
void setiapMeja(RunningHub &hub, const Satu &satu)
{
    for (const Peran peran : semuaPeran())
        for (const DaerahMatriks &daerah : daerahMatriks)
            satu(daerah,
                 hub.desk(u"%1.%2"_qs.arg(keyOf(peran)).arg(numberOf(daerah.sendiri)), peran, daerah.sendiri));
}

} // namespace

PermintaanMatriks permintaanMatriks(const Route &route)
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

HasilMatriks tanyaMatriks(RunningHub &hub)
{
    HasilMatriks hasil;
    setiapMeja(hub, [&](const DaerahMatriks &daerah, const TestDesk &desk) {
        for (const Route &route : hub.hub().router().routes()) {
            if (route.token != Route::Token::Needed)
                continue;
            RawClient::Answer answer;
            const QByteArray apa = ask(hub, desk, route, answer);
            const bool role = boleh(desk.pemakai.peran, *route.wewenang);
            const bool reads = !permintaanMatriks(route).tentangBogor || daerah.bacaBogor;
            if (!menurutTabel(route, answer, role, reads) && hasil.keluhan.isEmpty())
                hasil.keluhan = QString::fromUtf8(apa);
            (role ? (reads ? hasil.boleh : hasil.luarWilayah) : hasil.tanpaPeran) += 1;
        }
    });
    return hasil;
}

QString bocorMatriks(RunningHub &hub)
{
    const TestDesk owner = hub.desk(u"pemilik.bogor"_qs, Peran::JfPengawas, scopeOf(3201));
    const QByteArray batch =
        "{\"scope\":3201,\"epoch\":\"\",\"ack\":0,\"ops\":[{\"op\":\"0190a2b4-7c3d-7e21-9abc-0123456789ae\","
        "\"n\":1,\"k\":\"buat\",\"e\":\"koperasi\",\"id\":\"" +
        idTerkunci +
        "\",\"isian\":{\"nama\":\"Koperasi Contoh Terkunci\"},\"s\":[\"manual\",\"2026-01-02\"],\"t\":1}]}";
    if (const auto pushed = hub.post(owner, "/v1/push", batch); !pushed.body.contains("\"ok\""))
        return QString::fromUtf8(pushed.body);
    if (!hub.get(owner, "/v1/changes?s=3201:0&limit=10").body.contains("Terkunci"))
        return u"its owner does not see it"_qs;
    QString bocor;
    setiapMeja(hub, [&](const DaerahMatriks &daerah, const TestDesk &desk) {
        if (daerah.bacaBogor || !bocor.isEmpty())
            return;
        for (const Route &route : hub.hub().router().routes()) {
            RawClient::Answer answer;
            const QByteArray apa = ask(hub, desk, route, answer);
            if (answer.body.contains("Terkunci") || answer.body.contains(idTerkunci))
                bocor = QString::fromUtf8(apa);
        }
    });
    return bocor;
}

} // namespace lumbung
