// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/definisisop.h"

#include <vector>

namespace lumbung {

/// Where a case may go from a step: the gate's two ways, else `lanjut`, else the next row; a step that may be left
/// out has no way of its own. Numbers of steps; 0 is the end. `awal` stands for "back to where the path began".
std::vector<int> lanjutan(const DefinisiSop &definisi, const LangkahSop &langkah, int awal);

/// The one way on when the gate answers `ya` (ignored without a gate).
int langkahBerikut(const DefinisiSop &definisi, const LangkahSop &langkah, bool ya, int awal);

/// Steps that a case on a path starting at `awal` can reach, sorted.
std::vector<int> terjangkau(const DefinisiSop &definisi, int awal);

/// Steps, of those reachable from `awal`, from which the end cannot be reached, sorted.
std::vector<int> tanpaAkhir(const DefinisiSop &definisi, int awal);

} // namespace lumbung
