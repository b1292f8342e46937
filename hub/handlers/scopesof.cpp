// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/scopesof.h"

namespace lumbung::hub {

Result<VektorScope> scopesOf(PusatStore &store, const Pemakai &pemakai)
{
    VektorScope scopes;
    if (!boleh(pemakai.peran, Wewenang::BacaData))
        return scopes;
    const auto kepala = store.kepala(pemakai);
    if (!kepala)
        return kepala.error();
    scopes[pemakai.wilayah] = 0;
    for (const auto &[scope, head] : *kepala)
        scopes[scope] = head.seq;
    return scopes;
}

} // namespace lumbung::hub
