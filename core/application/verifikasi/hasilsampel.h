// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/domain/verifikasi/sampel.h"

namespace lumbung {

/// How a draw stands by what the ministry said of its members since it was drawn. `baru`: verdicts that are not
/// written yet.
Result<KeadaanSampel> keadaanSampel(Office &office, const PenarikanSampel &penarikan,
                                    const std::map<KeragaanId, bool> &baru = {});

} // namespace lumbung
