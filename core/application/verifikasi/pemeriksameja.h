// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/domain/verifikasi/peristiwaverifikasi.h"

namespace lumbung {

/// Who verifies at this desk: its account at the hub. A desk that never joined one acts under the name that stands
/// in Riwayat (`sebutan`) and for its own office: kab/kota, province or ministry.
Result<PelakuVerifikasi> pemeriksaMeja(Office &office, const QString &sebutan);
/// The role of a desk that never joined a hub; one that did has the role of its account.
Result<void> pilihPeranMeja(Office &office, Peran peran);

} // namespace lumbung
