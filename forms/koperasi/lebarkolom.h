// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QFont>

namespace lumbung {

/// The width of a table column that nobody has set, in device-independent pixels: its title with the mark of a
/// filter, and a typical value of the field, stand in full in letters of `body`.
int lebarBawaan(Field field, const QFont &body);

} // namespace lumbung
