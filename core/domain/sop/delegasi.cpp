// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/delegasi.h"

#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {
constexpr std::array jenisDelegasiKeys{"plh", "plt"};
}

QString keyOf(JenisDelegasi jenis)
{
    return enumKey(jenisDelegasiKeys, jenis);
}

std::optional<JenisDelegasi> jenisDelegasiOfKey(QStringView key)
{
    return enumOfKey<JenisDelegasi>(jenisDelegasiKeys, key);
}

} // namespace lumbung
