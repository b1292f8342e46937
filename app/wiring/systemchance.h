// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"

namespace lumbung {

/// Randomness of the operating system through libsodium; safe from any thread.
class SystemChance final : public Chance {
public:
    SystemChance();
    QByteArray bytes(int count) override;
};

} // namespace lumbung
