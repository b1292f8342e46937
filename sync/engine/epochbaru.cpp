// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/epochbaru.h"

#include <set>

namespace lumbung {

Result<std::vector<Scope>> kirimUlangSemua(SyncStore &store)
{
    const auto kursor = store.kursor();
    if (!kursor)
        return kursor.error();
    const auto keluar = store.scopeKeluar();
    if (!keluar)
        return keluar.error();
    std::set<Scope> scopes(keluar->begin(), keluar->end());
    std::vector<Scope> diikuti;
    for (const auto &[scope, satu] : *kursor) {
        diikuti.push_back(scope);
        scopes.insert(scope);
    }
    // Which of its numbers the hub still knows is told a scope at a time, when they come again.
    for (const Scope scope : scopes)
        if (auto done = store.ulangDari(scope, 1); !done)
            return done.error();
    return diikuti;
}

} // namespace lumbung
