// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/sodiumchance.h"

#include <sodium.h>

namespace lumbung::hub {

SodiumChance::SodiumChance()
{
    if (sodium_init() < 0) // only when the system has no randomness at all: nothing could be kept safe
        qFatal("libsodium cannot be initialised");
}

QByteArray SodiumChance::bytes(int count)
{
    QByteArray random(count, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(count));
    return random;
}

} // namespace lumbung::hub
