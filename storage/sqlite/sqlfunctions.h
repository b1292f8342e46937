// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/result.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Teaches a connection the rules that SQL needs while it filters and sorts, so that each rule exists once, in C++:
/// lumbung_teks(t) = normaliseTeks, lumbung_omzet(volume) = class, lumbung_rat(status, tgl) = 1 or 0,
/// lumbung_badan_hukum(no) = family, lumbung_wilayah(kode) = name of the area.
Result<void> addSqlFunctions(Connection &connection, const WilayahDirectory &wilayah);

} // namespace lumbung
