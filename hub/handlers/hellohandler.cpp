// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/hellohandler.h"

#include "core/application/ports/clock.h"
#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"
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
    const auto kepala = m_store.kepala(call.pemakai());
    if (!kepala)
        return errorAnswer(kepala.error());
    salam.epoch = *epoch;
    salam.akun = call.pemakai();
    // A role that does not read learns no scopes; one's own stands there even before anything was written.
    if (boleh(call.pemakai().peran, Wewenang::BacaData)) {
        salam.scopes[call.pemakai().wilayah] = 0;
        for (const auto &[scope, head] : *kepala)
            salam.scopes[scope] = head.seq;
    }
    return jsonAnswer(tulisSalam(salam));
}

} // namespace lumbung::hub
