// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/buckethandler.h"

#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"
#include "sync/wire/ember.h"

namespace lumbung::hub {

HttpResponse BucketHandler::handle(const Call &call)
{
    const auto minta = bacaKueriEmber(call.query());
    if (!minta)
        return errorAnswer(minta.error());
    if (!call.pemakai().bolehBaca(minta->scope))
        return errorAnswer(refused("sinkron.di-luar-wilayah"));
    const auto isi = m_store.isiEmber(call.pemakai(), minta->scope, minta->bits, minta->ember);
    if (!isi)
        return errorAnswer(isi.error());
    std::vector<BarisEmber> baris;
    baris.reserve(isi->size());
    for (const RekamPusat &rekam : *isi)
        baris.push_back({rekam.kunci, rekam.versi, rekam.dihapus});
    return jsonAnswer(tulisEmber(baris));
}

} // namespace lumbung::hub
