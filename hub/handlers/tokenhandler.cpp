// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/tokenhandler.h"

#include "hub/answer.h"
#include "hub/auth/penerbittoken.h"

namespace lumbung::hub {

HttpResponse TokenHandler::handle(const Call &call)
{
    const auto minta = bacaMintaToken(call.request.body);
    if (!minta)
        return errorAnswer(minta.error());
    const auto pasangan = m_tokens.tukar(minta->segar.toLatin1(), minta->perangkat);
    return pasangan ? jsonAnswer(tulisToken(*pasangan)) : errorAnswer(pasangan.error());
}

} // namespace lumbung::hub
