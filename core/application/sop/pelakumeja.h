// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/application/sop/latarkasus.h"
#include "core/domain/sop/peristiwakasus.h"

namespace lumbung {

class Clock;

/// Who acts at this desk in the role `diminta` (or in the account's own). A desk that is joined to a hub speaks for
/// its account: in its role, or in one that a mandate lends it today. A desk without accounts takes down what each
/// role of the office did, under its sebutan. Refused "kasus.bukan-peran-akun" {akun}; Input "kasus.tanpa-peran"
/// when a desk without accounts is not told the role.
Result<PelakuKasus> pelakuMeja(Office &office, const LatarKasus &latar, std::optional<Peran> diminta,
                               const QString &sebutan, const Clock &clock);

} // namespace lumbung
