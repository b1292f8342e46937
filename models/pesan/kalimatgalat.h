// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pesan/polakalimat.h"

namespace lumbung {

/// The sentences of all error codes, sorted by code. Who adds an error code adds its sentence here; a test looks
/// for codes without one.
std::span<const PolaKalimat> polaGalat();

} // namespace lumbung
