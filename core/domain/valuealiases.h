// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QStringView>

#include <span>

namespace lumbung {

/// One more spelling of a list value, as met in files of offices.
struct ValueAlias {
    QStringView text;
    QStringView value; ///< exactly as in valuesOf()
};

std::span<const ValueAlias> valueAliases(Field field);

} // namespace lumbung
