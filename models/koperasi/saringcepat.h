// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filter.h"

#include <optional>
#include <span>

namespace lumbung {

/// What was typed in "Saring baris", understood: either words to look for, or conditions.
struct SaringCepat {
    QString cari;
    Filter filter;

    friend bool operator==(const SaringCepat &, const SaringCepat &) = default;
};

/// Reads the quick filter: ">10jt", "1..5", "kosong" and "terisi" speak of the column the person stands in (a
/// comparison on a text column speaks of the first number column shown); "aset>10jt" and other `--where`
/// expressions name their own; everything else are words to look for.
SaringCepat bacaSaringCepat(const QString &teks, Field kolom, std::span<const Field> tampak);

} // namespace lumbung
