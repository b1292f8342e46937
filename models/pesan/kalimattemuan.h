// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pesan/polakalimat.h"

namespace lumbung {

/// The sentences of all findings, also those of Office::check(), sorted by code. Who adds a rule or a check adds
/// its sentence here; a test looks for those without one.
std::span<const PolaKalimat> polaTemuan();

} // namespace lumbung
