// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/rekam.h"

namespace lumbung {

/// The column `entitas`.
constexpr int entityNumber(Entity entity)
{
    return entity == Entity::Koperasi ? 0 : 1;
}

/// Of a record with fields.
constexpr Entity entityOf(JenisRekam jenis)
{
    return jenis == JenisRekam::Koperasi ? Entity::Koperasi : Entity::Keragaan;
}

} // namespace lumbung
