// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/changeshandler.h"

#include "core/application/pusat/pusatstore.h"
#include "hub/answer.h"
#include "hub/handlers/scopesof.h"
#include "hub/observe/metrics.h"
#include "sync/wire/halaman.h"

namespace lumbung::hub {

HttpResponse ChangesHandler::handle(const Call &call)
{
    const auto minta = call.request.method == HttpMethod::Get ? bacaKueriPerubahan(call.query())
                                                              : bacaMintaPerubahan(call.request.body);
    if (!minta)
        return errorAnswer(minta.error());
    const auto epoch = m_store.epoch();
    if (!epoch)
        return errorAnswer(epoch.error());
    if (epochLain(minta->epoch, *epoch))
        return errorAnswer({ErrorKind::Conflict, u"sinkron.epoch-lain"_qs, {{u"epoch"_qs, *epoch}}});
    if (minta->s.empty())
        return byHash(call, *minta, *epoch);
    auto halaman = m_store.perubahan(call.pemakai(), minta->s, minta->limit, minta->awal);
    if (!halaman)
        return errorAnswer(halaman.error());
    if (halaman->kosong)
        return emptyAnswer();
    m_metrics.pulled(halaman->baris);
    return jsonAnswer(std::move(halaman->json));
}

/// Whoever follows hundreds of scopes asks with one hash; when it differs, the heads say where something is new.
HttpResponse ChangesHandler::byHash(const Call &call, const MintaPerubahan &minta, const QString &epoch)
{
    auto scopes = scopesOf(m_store, call.pemakai());
    if (!scopes)
        return errorAnswer(scopes.error());
    Halaman halaman;
    halaman.ujung = std::move(*scopes);
    if (cernaVektor(halaman.ujung) == minta.h)
        return emptyAnswer();
    halaman.epoch = epoch;
    halaman.masih = true;
    return jsonAnswer(tulisHalaman(halaman));
}

} // namespace lumbung::hub
