// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/definisisop.h"

#include <span>

namespace lumbung {

/// The eleven definitions that the programs carry inside themselves, in the order of the register. They are the
/// defaults of every office; an office's own version takes the place of the one with its code.
std::span<const DefinisiSop> sopBawaan();

/// One of them by its code, or nothing.
const DefinisiSop *sopBawaan(QStringView kode);

} // namespace lumbung
