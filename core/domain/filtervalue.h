// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/value.h"

#include <QString>

#include <optional>

namespace lumbung {

/// The first and the last value that one written value stands for: equal ones, except for a year on a date field.
struct FilterBounds {
    Value first;
    Value last;
};

/// Reads one value of a filter text; nothing when it does not fit the field.
std::optional<FilterBounds> readFilterValue(Field field, QStringView text);

/// The text that readFilterValue() reads as this value, without quotes.
QString writeFilterValue(const Value &value);

/// The neighbour of a number or date: the smallest greater (`up`) or the greatest smaller value. Nothing for texts.
std::optional<Value> neighbourOf(const Value &value, FieldType type, bool up);

} // namespace lumbung
