// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/auditedhandler.h"

#include "core/application/ports/clock.h"
#include "core/application/pusat/jejakbaca.h"
#include "hub/answer.h"
#include "sync/wire/ember.h"
#include "sync/wire/halaman.h"

namespace lumbung::hub {

HttpResponse AuditedHandler::handle(const Call &call)
{
    HttpResponse answer = m_parts.inner->handle(call);
    if ((answer.status != 200 && answer.status != 206) || answer.bytes() == 0)
        return answer;
    auto what = m_parts.what(call);
    if (!what)
        return answer;
    what->insert(u"bita"_qs, answer.bytes());
    const auto noted = m_parts.audit.catat(
        {call.sesi->perangkat, call.pemakai().id, m_parts.how, *what, m_parts.clock.now().toMSecsSinceEpoch()});
    return noted ? std::move(answer) : errorAnswer(noted.error());
}

std::optional<QJsonObject> readByChanges(const Call &call)
{
    auto minta = call.request.method == HttpMethod::Get ? bacaKueriPerubahan(call.query())
                                                        : bacaMintaPerubahan(call.request.body);
    if (!minta)
        return std::nullopt;
    // Of what the account may not read nothing comes, nor when it asks by hash: heads alone.
    std::erase_if(minta->s, [&](const auto &satu) { return !call.pemakai().bolehBaca(satu.first); });
    if (minta->s.empty())
        return std::nullopt;
    return QJsonObject{{u"s"_qs, vektorToJson(minta->s)}, {u"batas"_qs, minta->limit}};
}

std::optional<QJsonObject> readByFetch(const Call &call)
{
    const auto minta = bacaMintaAmbil(call.request.body);
    if (!minta)
        return std::nullopt;
    const auto rekam = static_cast<qint64>(minta->rekam.size());
    return QJsonObject{{u"s"_qs, vektorToJson({{minta->scope, 0}})}, {u"rekam"_qs, rekam}};
}

std::optional<QJsonObject> readOfSnapshot(const Call &call)
{
    const auto scope = scopeOfTeks(QString::fromLatin1(call.captured.first()));
    return scope ? std::optional(QJsonObject{{u"s"_qs, vektorToJson({{*scope, 0}})}}) : std::nullopt;
}

std::optional<QJsonObject> readOfBlob(const Call &call)
{
    return QJsonObject{{u"sha256"_qs, QString::fromLatin1(call.captured.first())}};
}

} // namespace lumbung::hub
