// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"

namespace lumbung::hub {

/// Randomness of the operating system. Any thread.
class SodiumChance final : public Chance {
public:
    SodiumChance();
    QByteArray bytes(int count) override;
};

} // namespace lumbung::hub
