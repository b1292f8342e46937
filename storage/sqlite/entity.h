// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"

namespace lumbung {

/// The column `entitas`.
constexpr int entityNumber(Entity entity)
{
    return entity == Entity::Koperasi ? 0 : 1;
}

} // namespace lumbung
