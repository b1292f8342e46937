// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <array>

namespace lumbung {

/// Whether RAT was held for a tahun buku and the two before it: index 0 is that tahun buku itself.
using TigaRat = std::array<bool, 3>;

/// Held RAT: the keragaan says "Sudah RAT", or has a RAT date and does not say otherwise.
bool sudahRat(const Record &keragaan);

/// How often RAT was held in the last three tahun buku: 0 to 3. One of the three groupings of the Bogor SOP.
int frekuensiRat(const TigaRat &rat);

} // namespace lumbung
