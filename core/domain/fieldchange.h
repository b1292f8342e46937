// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/value.h"

namespace lumbung {

/// One field of one record and what became of it.
struct FieldChange {
    Field field;
    Value before;
    Value after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

} // namespace lumbung
