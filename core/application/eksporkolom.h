// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <span>

namespace lumbung {

/// One column of the exported list. A field that is derived from the area is written as a name.
struct KolomEkspor {
    const char *judul;
    Field field;
};

/// The columns behind the running number, in their order.
std::span<const KolomEkspor> kolomEkspor();

} // namespace lumbung
