// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/barisimpor.h"

#include <algorithm>

namespace lumbung {

bool BarisImpor::ditolak() const
{
    return std::any_of(temuan.begin(), temuan.end(),
                       [](const TemuanImpor &t) { return t.keparahan == Keparahan::Salah; });
}

} // namespace lumbung
