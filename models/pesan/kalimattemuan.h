// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pesan/polakalimat.h"

namespace lumbung {

/// The sentences of all findings, sorted by code. Who adds a rule adds its sentence here; a test looks for rules
/// without one.
std::span<const PolaKalimat> polaTemuan();

} // namespace lumbung
