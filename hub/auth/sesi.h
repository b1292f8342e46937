// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/sinkron/op.h"

namespace lumbung::hub {

/// On whose behalf and from which device a request comes; as the user table says at this moment.
struct Sesi {
    Pemakai pemakai;
    PerangkatId perangkat;
};

} // namespace lumbung::hub
