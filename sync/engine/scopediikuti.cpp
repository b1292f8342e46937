// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/scopediikuti.h"

namespace lumbung {

Result<void> samakanScope(SyncStore &store, const Salam &salam, std::map<Scope, KursorScope> &kursor)
{
    for (const auto &[scope, head] : salam.scopes) {
        if (kursor.contains(scope))
            continue;
        if (auto done = store.ikuti(scope); !done)
            return done;
        kursor.emplace(scope, KursorScope{});
    }
    for (auto it = kursor.begin(); it != kursor.end();) {
        if (!salam.akun || salam.akun->bolehBaca(it->first)) {
            ++it;
            continue;
        }
        const auto lepas = store.lepas(it->first);
        if (!lepas && lepas.error().code != u"sinkron.masih-menunggu")
            return lepas;
        it = kursor.erase(it);
    }
    return {};
}

} // namespace lumbung
