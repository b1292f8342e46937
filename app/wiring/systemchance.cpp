// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/systemchance.h"

#include <sodium.h>

namespace lumbung {

SystemChance::SystemChance()
{
    if (sodium_init() < 0) // only when the system has no randomness at all: nothing could be kept safe
        qFatal("libsodium cannot be initialised");
}

QByteArray SystemChance::bytes(int count)
{
    QByteArray random(count, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<std::size_t>(count));
    return random;
}

} // namespace lumbung
