// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/fetchhandler.h"

#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"
#include "hub/observe/metrics.h"
#include "sync/wire/halaman.h"

namespace lumbung::hub {

HttpResponse FetchHandler::handle(const Call &call)
{
    const auto minta = bacaMintaAmbil(call.request.body);
    if (!minta)
        return errorAnswer(minta.error());
    if (!call.pemakai().bolehBaca(minta->scope))
        return errorAnswer(refused("sinkron.di-luar-wilayah"));
    auto halaman = m_store.ambil(call.pemakai(), minta->scope, minta->rekam);
    if (!halaman)
        return errorAnswer(halaman.error());
    if (halaman->kosong)
        return emptyAnswer();
    m_metrics.pulled(halaman->baris);
    return jsonAnswer(std::move(halaman->json));
}

} // namespace lumbung::hub
