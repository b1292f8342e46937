// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/otentikasi.h"

#include "core/application/ports/clock.h"
#include "core/application/pusat/akunstore.h"
#include "hub/auth/rahasia.h"
#include "hub/errors.h"

namespace lumbung::hub {

namespace {

constexpr QByteArrayView scheme = "Bearer ";

} // namespace

bool bawaToken(const HttpRequest &request)
{
    return !request.field("authorization").isEmpty();
}

Result<Sesi> otentikasi(const HttpRequest &request, AkunStore &store, const Clock &clock)
{
    const QByteArray authorization = request.field("authorization");
    if (!authorization.startsWith(scheme))
        return refused("sinkron.token");
    auto dikenal = store.token(cernaRahasia(authorization.mid(scheme.size()).trimmed()));
    if (!dikenal)
        return dikenal.error();
    if (!*dikenal || (*dikenal)->token.jenis != TokenTersimpan::Jenis::Akses)
        return refused("sinkron.token");
    const AkunStore::TokenDikenal &token = **dikenal;
    if (token.perangkatDicabut)
        return refused("sinkron.perangkat-dicabut");
    if (token.pemakaiNonaktif)
        return refused("sinkron.akun-nonaktif");
    const QByteArray perangkat = request.field("x-device").toLower();
    const bool pembaca = perangkat.isEmpty() && request.method == HttpMethod::Get;
    if (token.token.berlakuSampai <= clock.now() ||
        (!pembaca && perangkat != token.token.perangkat.text().toLatin1()))
        return refused("sinkron.token");
    return Sesi{token.pemakai, token.token.perangkat};
}

} // namespace lumbung::hub
