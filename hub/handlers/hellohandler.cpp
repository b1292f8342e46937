// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/hellohandler.h"

#include "core/application/ports/clock.h"
#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"
#include "hub/handlers/scopesof.h"
#include "sync/wire/batas.h"
#include "sync/wire/salam.h"

namespace lumbung::hub {

HttpResponse HelloHandler::handle(const Call &call)
{
    Salam salam;
    salam.proto = {protoKini, protoKini};
    salam.skema = {1, skemaKini};
    salam.waktu = m_clock.now().toMSecsSinceEpoch();
    if (!call.sesi)
        return jsonAnswer(tulisSalam(salam));
    const auto epoch = m_store.epoch();
    if (!epoch)
        return errorAnswer(epoch.error());
    auto scopes = scopesOf(m_store, call.pemakai());
    if (!scopes)
        return errorAnswer(scopes.error());
    salam.epoch = *epoch;
    salam.akun = call.pemakai();
    salam.scopes = std::move(*scopes);
    return jsonAnswer(tulisSalam(salam));
}

} // namespace lumbung::hub
