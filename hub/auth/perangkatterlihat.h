// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/akunstore.h"

namespace lumbung::hub {

struct PerangkatBernama {
    Perangkat perangkat;
    QString akun; ///< account name of its user
};

/// The devices that somebody may see and revoke: one's own, and those of all users of one's area for who manages
/// users. Asks the store and then looks once more itself.
Result<std::vector<PerangkatBernama>> perangkatTerlihat(AkunStore &store, const Pemakai &pemakai);

} // namespace lumbung::hub
