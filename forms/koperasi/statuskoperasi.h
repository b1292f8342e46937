// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "forms/widgets/look.h"

#include <QString>

#include <optional>

namespace lumbung {

/// The status that a value of this field means, for icon and colour beside its word; nothing for plain fields.
std::optional<StatusKind> statusKoperasi(Field field, const QString &nilai);

} // namespace lumbung
