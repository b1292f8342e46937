// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/validation.h"

#include <span>

namespace lumbung {

/// The keragaan fields that are compared with the year before (shared rule 5.6).
std::span<const Field> isianBerlompat();

/// The rule of jumps alone, as validate() runs it: for callers that learn last year's values later than the rest.
/// Findings "lompatan.besar" and "lompatan.satuan", all Perlu dicek.
std::vector<TemuanIsian> temuanLompatan(const Record &keragaan, const Record &tahunLalu);

} // namespace lumbung
