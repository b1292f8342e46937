// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/revokehandler.h"

#include "core/application/pusat/akunstore.h"
#include "hub/answer.h"
#include "hub/auth/perangkatterlihat.h"

#include <algorithm>

namespace lumbung::hub {

HttpResponse RevokeHandler::handle(const Call &call)
{
    const PerangkatId id(QString::fromLatin1(call.captured.first()).toLower());
    const auto perangkat = perangkatTerlihat(m_store, call.pemakai());
    if (!perangkat)
        return errorAnswer(perangkat.error());
    const bool seen = std::any_of(perangkat->begin(), perangkat->end(),
                                  [&](const PerangkatBernama &known) { return known.perangkat.id == id; });
    if (!seen)
        return errorAnswer({ErrorKind::Missing, u"sinkron.perangkat-tidak-ada"_qs, {}});
    if (const auto revoked = m_store.cabut(id); !revoked)
        return errorAnswer(revoked.error());
    return jsonAnswer("{\"dicabut\":true}");
}

} // namespace lumbung::hub
