// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/digesthandler.h"

#include "core/application/pusat/pusatstore.h"
#include "core/domain/sinkron/cerna.h"
#include "hub/answer.h"
#include "sync/wire/ember.h"

namespace lumbung::hub {

HttpResponse DigestHandler::handle(const Call &call)
{
    const auto minta = bacaKueriCerna(call.query());
    if (!minta)
        return errorAnswer(minta.error());
    if (!call.pemakai().bolehBaca(minta->scope))
        return errorAnswer(refused("sinkron.di-luar-wilayah"));
    const auto kepala = m_store.kepala(call.pemakai());
    if (!kepala)
        return errorAnswer(kepala.error());
    BalasanCerna balasan;
    if (const auto head = kepala->find(minta->scope); head != kepala->end()) {
        balasan.seq = head->second.seq;
        balasan.cerna = head->second.cerna;
    }
    if (balasan.cerna.isEmpty())
        balasan.cerna = QByteArray(cernaBytes, '\0');
    if (minta->bits > 0) {
        auto ember = m_store.cernaEmber(call.pemakai(), minta->scope, minta->bits);
        if (!ember)
            return errorAnswer(ember.error());
        balasan.ember = std::move(*ember);
    }
    return jsonAnswer(tulisCerna(balasan));
}

} // namespace lumbung::hub
