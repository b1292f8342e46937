// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/requestpipeline.h"

#include "hub/auth/devicelimit.h"
#include "hub/auth/otentikasi.h"
#include "hub/http/clientaddress.h"
#include "hub/observe/accesslog.h"
#include "sync/wire/batas.h"
#include "sync/wire/padat.h"

namespace lumbung::hub {

namespace {

constexpr qint64 compressFrom = 512; // bytes; shorter answers fit one packet anyway
constexpr int skemaTertua = 1;

Result<void> checkVersion(const Route &route, const HttpRequest &request)
{
    const bool protoKnown = request.field("x-proto") == QByteArray::number(protoKini);
    const bool schemaKnown = route.anySchema || request.field("x-schema").toInt() >= skemaTertua;
    if (protoKnown && schemaKnown)
        return {};
    return Error{
        ErrorKind::Refused, u"sinkron.program-lama"_qs, {{u"proto"_qs, protoKini}, {u"skema"_qs, skemaTertua}}};
}

Result<void> inflate(HttpRequest &request)
{
    const auto padat = padatOfKey(request.field("content-encoding"));
    if (!padat)
        return Error{ErrorKind::Input, u"sinkron.penyandian"_qs, {}};
    if (*padat == Padat::Polos)
        return {};
    auto inflated = kembangkan(*padat, request.body, badanMax);
    if (!inflated)
        return inflated.error();
    request.body = std::move(*inflated);
    return {};
}

void compress(const HttpRequest &request, HttpResponse &response)
{
    if (response.type != "application/json" || response.body.size() < compressFrom)
        return;
    const Padat padat = padatTerbaik(request.field("accept-encoding"));
    if (padat == Padat::Polos)
        return;
    response.body = padatkan(padat, response.body);
    response.fields.emplace_back("Content-Encoding", keyOf(padat));
    response.fields.emplace_back("Vary", "Accept-Encoding");
}

} // namespace

RequestPipeline::RequestPipeline(AkunStore &accounts, const Clock &clock, DeviceLimit &devices,
                                 QStringList trustedProxies)
    : m_accounts(accounts), m_clock(clock), m_devices(devices), m_trustedProxies(std::move(trustedProxies))
{
}

HttpResponse RequestPipeline::run(const Router::Match &match, HttpRequest &request) const
{
    Call call{request, match.captured, {}, clientAddress(request, m_trustedProxies)};
    HttpResponse response = answer(match, request, call);
    compress(request, response);
    response.route = match.route->pattern;
    if (call.sesi)
        response.device = shortHash(call.sesi->perangkat.text());
    return response;
}

Result<void> RequestPipeline::authenticate(const Route &route, Call &call) const
{
    const bool wanted =
        route.token == Route::Token::Needed || (route.token == Route::Token::Optional && bawaToken(call.request));
    if (!wanted)
        return {};
    auto sesi = otentikasi(call.request, m_accounts, m_clock);
    if (!sesi)
        return sesi.error();
    call.sesi = std::move(*sesi);
    if (route.wewenang && !boleh(call.sesi->pemakai.peran, *route.wewenang))
        return refused("sinkron.peran");
    return {};
}

HttpResponse RequestPipeline::answer(const Router::Match &match, HttpRequest &request, Call &call) const
{
    const Route &route = *match.route;
    if (const auto known = authenticate(route, call); !known)
        return errorAnswer(known.error());
    if (route.token == Route::Token::Needed)
        if (const auto version = checkVersion(route, request); !version)
            return errorAnswer(version.error());
    DeviceLimit::Verdict place;
    if (call.sesi) {
        place = m_devices.enter(call.sesi->perangkat);
        if (!place.place)
            return tooManyAnswer(place.retryAfter);
    }
    if (const auto inflated = inflate(request); !inflated)
        return errorAnswer(inflated.error());
    return route.handler->handle(call);
}

} // namespace lumbung::hub
