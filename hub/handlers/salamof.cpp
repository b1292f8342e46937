// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/salamof.h"

#include "core/application/ports/clock.h"
#include "hub/handlers/scopesof.h"
#include "sync/wire/batas.h"

namespace lumbung::hub {

Salam salamUmum(const Clock &clock)
{
    Salam salam;
    salam.proto = {protoKini, protoKini};
    salam.skema = {1, skemaKini};
    salam.waktu = clock.now().toMSecsSinceEpoch();
    return salam;
}

Result<Salam> salamOf(PusatStore &store, const Pemakai &pemakai, const Clock &clock)
{
    Salam salam = salamUmum(clock);
    const auto epoch = store.epoch();
    if (!epoch)
        return epoch.error();
    auto scopes = scopesOf(store, pemakai);
    if (!scopes)
        return scopes.error();
    salam.epoch = *epoch;
    salam.akun = pemakai;
    salam.scopes = std::move(*scopes);
    return salam;
}

} // namespace lumbung::hub
