// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"

#include <QString>

#include <optional>

namespace lumbung {

/// Where a keragaan stands in verification. Keys: "draf", "diajukan", "perlu-perbaikan", "valid-kabkota",
/// "valid-provinsi", "valid-kementerian".
enum class StatusData { Draf, Diajukan, PerluPerbaikan, ValidKabKota, ValidProvinsi, ValidKementerian };

QString keyOf(StatusData status);
std::optional<StatusData> statusDataOfKey(QStringView key);

/// Whether this role may take a statement from one state to the other. Never merged, never skipped.
bool bolehTransisi(Peran peran, StatusData dari, StatusData ke);
/// Whether an edit by this role becomes a proposal because a higher tier has declared the data valid.
bool terkunciBagi(Peran peran, StatusData status);

} // namespace lumbung
