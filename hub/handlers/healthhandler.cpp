// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/healthhandler.h"

#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"

namespace lumbung::hub {

HttpResponse HealthHandler::handle(const Call &)
{
    if (const auto epoch = m_store.epoch(); !epoch)
        return errorAnswer(epoch.error());
    return jsonAnswer("{\"sehat\":true}");
}

} // namespace lumbung::hub
