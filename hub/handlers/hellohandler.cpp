// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/hellohandler.h"

#include "core/application/ports/clock.h"
#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"
#include "hub/handlers/salamof.h"

namespace lumbung::hub {

HttpResponse HelloHandler::handle(const Call &call)
{
    if (!call.sesi)
        return jsonAnswer(tulisSalam(salamUmum(m_clock)));
    const auto salam = salamOf(m_store, call.pemakai(), m_clock);
    return salam ? jsonAnswer(tulisSalam(*salam)) : errorAnswer(salam.error());
}

} // namespace lumbung::hub
