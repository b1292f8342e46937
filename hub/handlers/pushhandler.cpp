// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/pushhandler.h"

#include "core/application/pusat/terimabatch.h"
#include "hub/answer.h"
#include "hub/observe/metrics.h"
#include "sync/wire/kiriman.h"

namespace lumbung::hub {

HttpResponse PushHandler::handle(const Call &call)
{
    auto batch = bacaBatch(call.request.body);
    if (!batch)
        return errorAnswer(batch.error());
    if (batch->ops.empty())
        return errorAnswer(malformed(u"ops"_qs));
    batch->perangkat = call.sesi->perangkat;
    auto jawaban = terimaBatch(m_store, call.pemakai(), *batch, m_clock);
    if (!jawaban)
        return errorAnswer(jawaban.error());
    for (const JawabanOp &satu : jawaban->jawaban)
        m_metrics.pushed(keyOf(satu.hasil));
    return jsonAnswer(tulisBalasan({jawaban->epoch, std::move(jawaban->jawaban)}));
}

} // namespace lumbung::hub
