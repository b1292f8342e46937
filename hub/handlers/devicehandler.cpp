// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/devicehandler.h"

#include "core/application/ports/clock.h"
#include "core/application/pusat/akunstore.h"
#include "hub/answer.h"
#include "hub/auth/penerbittoken.h"

namespace lumbung::hub {

HttpResponse DeviceHandler::handle(const Call &call)
{
    const auto minta = bacaMintaPerangkat(call.request.body);
    if (!minta)
        return errorAnswer(minta.error());
    if (minta->menggantikan != call.sesi->perangkat)
        return errorAnswer(refused("sinkron.perangkat-lain"));
    const QDateTime now = m_clock.now();
    const Perangkat perangkat{minta->perangkat,    call.pemakai().id, minta->nama, 0, now, now, false,
                              minta->paket.bytes()};
    if (const auto added = m_store.tambahPerangkat(perangkat); !added)
        return errorAnswer(added.error());
    auto pasangan = m_tokens.terbitkan(call.pemakai(), minta->perangkat);
    if (pasangan)
        pasangan->paket = m_paket;
    return pasangan ? jsonAnswer(tulisToken(*pasangan)) : errorAnswer(pasangan.error());
}

} // namespace lumbung::hub
