// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/blobhandler.h"

#include "core/application/pusat/berkaspusat.h"
#include "hub/answer.h"
#include "hub/auth/devicelimit.h"
#include "hub/files/blobfolder.h"
#include "hub/http/fileanswer.h"
#include "sync/wire/bacabadan.h"
#include "sync/wire/crc32c.h"

#include <QUrlQuery>

namespace lumbung::hub {

namespace {

/// 32 bytes of a name of 64 lower-case hex digits, or nothing.
std::optional<QByteArray> hashOf(const QByteArray &name)
{
    const QByteArray hash = QByteArray::fromHex(name);
    return name.size() == 64 && hash.size() == 32 && hash.toHex() == name ? std::optional(hash) : std::nullopt;
}

HttpResponse haveAnswer(qint64 bytes)
{
    return jsonAnswer("{\"have\":" + QByteArray::number(bytes) + '}');
}

HttpResponse completeAnswer()
{
    return jsonAnswer("{\"complete\":true}");
}

} // namespace

HttpResponse BlobHandler::handle(const Call &call)
{
    const auto hash = hashOf(call.captured.first());
    if (!hash)
        return errorAnswer(malformed(u"sha256"_qs));
    switch (call.request.method) {
    case HttpMethod::Post: return begin(call, *hash);
    case HttpMethod::Patch: return append(call, *hash);
    default: return read(call, *hash);
    }
}

/// "complete" only to who could have the file anyway: otherwise the answer would tell which files others have.
HttpResponse BlobHandler::begin(const Call &call, const QByteArray &sha256)
{
    const auto body = bacaBadan(call.request.body);
    if (!body)
        return errorAnswer(body.error());
    const auto size = static_cast<qint64>(body->value(u"size").toDouble(-1));
    if (size <= 0)
        return errorAnswer(malformed(u"size"_qs));
    if (m_folder.isComplete(sha256)) {
        const auto readable = m_grants.terbaca(call.pemakai(), sha256);
        const auto sent = m_grants.terunggah(call.pemakai(), sha256);
        if (!readable || !sent)
            return errorAnswer(readable ? sent.error() : readable.error());
        if (*readable || *sent)
            return completeAnswer();
    }
    const auto state = m_folder.begin(call.pemakai().id, sha256, size);
    if (!state)
        return errorAnswer(state.error());
    return state->complete ? complete(call, sha256, state->size) : haveAnswer(state->have);
}

HttpResponse BlobHandler::append(const Call &call, const QByteArray &sha256)
{
    bool good = false;
    const qint64 offset = QUrlQuery(call.query()).queryItemValue(u"off"_qs).toLongLong(&good);
    const QByteArray &chunk = call.request.body;
    if (!good || offset < 0)
        return errorAnswer(malformed(u"off"_qs));
    if (chunk.isEmpty() || call.request.field("x-crc32c").toLower() != teksCrc32c(chunk))
        return errorAnswer({ErrorKind::Input, u"berkas.rusak"_qs, {}});
    if (const int wait = m_limit.takeBlobBytes(call.sesi->perangkat, chunk.size()); wait > 0)
        return tooManyAnswer(wait);
    const auto state = m_folder.append(call.pemakai().id, sha256, offset, chunk);
    if (!state)
        return errorAnswer(state.error());
    return state->complete ? complete(call, sha256, state->size) : haveAnswer(state->have);
}

HttpResponse BlobHandler::complete(const Call &call, const QByteArray &sha256, qint64 size)
{
    const auto noted = m_grants.catatLengkap(call.pemakai(), sha256, size);
    return noted ? completeAnswer() : errorAnswer(noted.error());
}

/// A file that does not exist and one that is not this user's look the same.
HttpResponse BlobHandler::read(const Call &call, const QByteArray &sha256)
{
    const auto readable = m_grants.terbaca(call.pemakai(), sha256);
    if (!readable)
        return errorAnswer(readable.error());
    if (!*readable)
        return errorAnswer({ErrorKind::Missing, u"berkas.tidak-ada"_qs, {}});
    if (!m_folder.isComplete(sha256))
        return errorAnswer({ErrorKind::Missing, u"berkas.menunggu"_qs, {}});
    return fileAnswer(call.request, m_folder.pathOf(sha256), sha256.toHex(), "application/octet-stream");
}

} // namespace lumbung::hub
