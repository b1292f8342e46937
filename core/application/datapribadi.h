// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

namespace lumbung {

/// Writes an audit line before personal data is shown whole (UU 27/2022 Pasal 35): who, why and what for. The
/// reason must say something: Input "pribadi.tanpa-alasan".
Result<void> catatBukaDataPribadi(Office &office, const QString &pelaku, const QString &alasan,
                                  const QString &judul);

} // namespace lumbung
