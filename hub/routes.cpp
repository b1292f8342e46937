// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routes.h"

#include "hub/handlers/auditedhandler.h"
#include "hub/handlers/blobhandler.h"
#include "hub/handlers/buckethandler.h"
#include "hub/handlers/changeshandler.h"
#include "hub/handlers/devicehandler.h"
#include "hub/handlers/deviceshandler.h"
#include "hub/handlers/digesthandler.h"
#include "hub/handlers/enrolhandler.h"
#include "hub/handlers/fetchhandler.h"
#include "hub/handlers/healthhandler.h"
#include "hub/handlers/hellohandler.h"
#include "hub/handlers/metricshandler.h"
#include "hub/handlers/pushhandler.h"
#include "hub/handlers/revokehandler.h"
#include "hub/handlers/snapshothandler.h"
#include "hub/handlers/tokenhandler.h"
#include "hub/hubports.h"

namespace lumbung::hub {

namespace {

constexpr qint64 smallBody = 16 * 1024;
constexpr qint64 pushBody = 4 * 1024 * 1024; // batchBytesMax, and what is compressed is smaller
constexpr qint64 listBody = 1024 * 1024;
constexpr qint64 chunkBody = 4 * 1024 * 1024;

using Token = Route::Token;
constexpr auto get = HttpMethod::Get;
constexpr auto post = HttpMethod::Post;
constexpr auto patch = HttpMethod::Patch;

/// An endpoint whose answers stand in the audit of reading.
std::shared_ptr<Handler> audited(const RouteParts &parts, std::shared_ptr<Handler> inner, const QString &how,
                                 AuditedHandler::What what)
{
    return std::make_shared<AuditedHandler>(
        AuditedHandler::Parts{std::move(inner), parts.ports.bacaan, parts.ports.clock, how, std::move(what)});
}

void addAccounts(Router &router, const RouteParts &parts)
{
    const HubPorts &ports = parts.ports;
    router.add({get,
                "/v1/hello",
                Token::Optional,
                {},
                0,
                Room::Database,
                true,
                std::make_shared<HelloHandler>(ports.pusat, ports.clock)});
    router.add({post,
                "/v1/enrol",
                Token::None,
                {},
                smallBody,
                Room::Password,
                true,
                std::make_shared<EnrolHandler>(EnrolHandler::Parts{ports.akun, ports.clock, parts.tokens,
                                                                   parts.failures, ports.paketPublik})});
    router.add({post,
                "/v1/token",
                Token::None,
                {},
                smallBody,
                Room::Database,
                true,
                std::make_shared<TokenHandler>(parts.tokens)});
    router.add({post, "/v1/device", Token::Needed, Wewenang::KelolaPerangkatSendiri, smallBody, Room::Database,
                true, std::make_shared<DeviceHandler>(ports.akun, ports.clock, parts.tokens, ports.paketPublik)});
    router.add({get, "/v1/devices", Token::Needed, Wewenang::KelolaPerangkatSendiri, 0, Room::Database, true,
                std::make_shared<DevicesHandler>(ports.akun)});
    router.add({post, "/v1/devices/{id}/revoke", Token::Needed, Wewenang::KelolaPerangkatSendiri, smallBody,
                Room::Database, true, std::make_shared<RevokeHandler>(ports.akun)});
}

void addSync(Router &router, const RouteParts &parts)
{
    PusatStore &store = parts.ports.pusat;
    constexpr auto baca = Wewenang::BacaData;
    // What each op may do is judged op by op; what is not allowed becomes a proposal.
    router.add({post, "/v1/push", Token::Needed, baca, pushBody, Room::Database, true,
                std::make_shared<PushHandler>(store, parts.ports.clock, parts.metrics)});
    const auto changes =
        audited(parts, std::make_shared<ChangesHandler>(store, parts.metrics), u"perubahan"_qs, readByChanges);
    router.add({get, "/v1/changes", Token::Needed, baca, 0, Room::Database, false, changes});
    router.add({post, "/v1/changes", Token::Needed, baca, smallBody, Room::Database, false, changes});
    router.add(
        {get, "/v1/digest", Token::Needed, baca, 0, Room::Database, false, std::make_shared<DigestHandler>(store)});
    router.add(
        {get, "/v1/bucket", Token::Needed, baca, 0, Room::Database, false, std::make_shared<BucketHandler>(store)});
    router.add({post, "/v1/fetch", Token::Needed, baca, listBody, Room::Database, false,
                audited(parts, std::make_shared<FetchHandler>(store, parts.metrics), u"ambil"_qs, readByFetch)});
    router.add({get, "/v1/snapshot/{scope}", Token::Needed, baca, 0, Room::Files, false,
                audited(parts, std::make_shared<SnapshotHandler>(store, parts.snapshots), u"snapshot"_qs,
                        readOfSnapshot)});
}

void addFiles(Router &router, const RouteParts &parts)
{
    const auto blob = std::make_shared<BlobHandler>(parts.ports.berkas, parts.blobs, parts.devices);
    const QByteArray pattern = "/v1/blob/{sha256}";
    router.add({post, pattern, Token::Needed, Wewenang::UbahData, smallBody, Room::Files, true, blob});
    router.add({patch, pattern, Token::Needed, Wewenang::UbahData, chunkBody, Room::Files, true, blob});
    router.add({get, pattern, Token::Needed, Wewenang::BacaData, 0, Room::Files, false,
                audited(parts, blob, u"berkas"_qs, readOfBlob)});
}

} // namespace

Router makeRouter(const RouteParts &parts)
{
    Router router;
    addAccounts(router, parts);
    addSync(router, parts);
    addFiles(router, parts);
    router.add({get,
                "/healthz",
                Token::None,
                {},
                0,
                Room::Database,
                true,
                std::make_shared<HealthHandler>(parts.ports.pusat)});
    router.add({get,
                "/metrics",
                Token::None,
                {},
                0,
                Room::Network,
                true,
                std::make_shared<MetricsHandler>(parts.metrics, parts.metricsPeers)});
    return router;
}

} // namespace lumbung::hub
