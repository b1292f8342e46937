// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/testhub.h"

#include "hub/auth/rahasia.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace lumbung {

QByteArray TestDesk::request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                             const QByteArray &moreFields) const
{
    return RunningHub::plain(method, target, body,
                             "Authorization: Bearer " + akses + "\r\nX-Device: " + perangkat.text().toLatin1() +
                                 "\r\nX-Proto: 1\r\nX-Schema: 1\r\n" + moreFields);
}

hub::HubOptions RunningHub::generous()
{
    hub::HubOptions options;
    options.server.port = 0;
    options.device = {1e6, 1e6, 1000, 1LL << 40};
    options.databaseThreads = 1; // the store in memory is for one thread
    options.passwordThreads = 1;
    options.fileThreads = 1;
    return options;
}

RunningHub::RunningHub(hub::HubOptions options, const hub::HubPorts &ports, std::FILE *log) : m_ports(ports)
{
    options.dataFolder = m_folder.path();
    m_hub = std::make_unique<hub::Hub>(options, m_ports, log);
    if (const auto started = m_hub->start(); !started)
        qFatal("the hub does not start: %s", qPrintable(started.error().code));
}

QString RunningHub::account(const QString &nama, Peran peran, Scope wilayah)
{
    const QString code = hub::kodeDaftarBaru(m_ports.chance);
    const Pemakai pemakai{QUuid::createUuid().toString(QUuid::WithoutBraces), nama, peran, wilayah};
    const auto added =
        m_ports.akun.tambah(pemakai, hub::cernaRahasia(hub::kodeDaftarPolos(code)), m_ports.clock.now().addDays(7));
    Q_ASSERT(added);
    return code;
}

TestDesk RunningHub::desk(const QString &nama, Peran peran, Scope wilayah)
{
    account(nama, peran, wilayah);
    return deskOf(**m_ports.akun.temukan(nama));
}

TestDesk RunningHub::deskOf(const Pemakai &pemakai)
{
    TestDesk desk{pemakai, PerangkatId(QUuid::createUuid().toString(QUuid::WithoutBraces)), {}, {}};
    const auto added = m_ports.akun.tambahPerangkat(
        {desk.perangkat, pemakai.id, u"Meja uji"_qs, 1, m_ports.clock.now(), {}, false});
    hub::PenerbitToken tokens(m_ports.akun, m_ports.clock, m_ports.chance, m_ports.tokenKey);
    const auto pair = tokens.terbitkan(pemakai, desk.perangkat);
    Q_ASSERT(added && pair);
    desk.akses = pair->akses.toLatin1();
    desk.segar = pair->segar.toLatin1();
    return desk;
}

QByteArray RunningHub::plain(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                             const QByteArray &moreFields)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: pusat.contoh\r\n" + moreFields;
    if (!body.isEmpty() || method != "GET")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

RawClient::Answer RunningHub::ask(const QByteArray &request, int milliseconds) const
{
    RawClient client(port());
    client.send(request);
    return client.receive(milliseconds).value_or(RawClient::Answer{});
}

RawClient::Answer RunningHub::get(const TestDesk &desk, const QByteArray &target,
                                  const QByteArray &moreFields) const
{
    return ask(desk.request("GET", target, {}, moreFields));
}

RawClient::Answer RunningHub::post(const TestDesk &desk, const QByteArray &target, const QByteArray &body,
                                   const QByteArray &moreFields) const
{
    return ask(desk.request("POST", target, body, moreFields));
}

QJsonObject jsonOf(const RawClient::Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QString codeOf(const RawClient::Answer &answer)
{
    return jsonOf(answer).value(u"galat").toObject().value(u"kode").toString();
}

} // namespace lumbung
