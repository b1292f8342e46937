// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"

namespace lumbung::ctl {

/// --where, --search, --sort and --tahun as the question of a list. Errors of bacaSaring() pass through.
Result<DaftarQuery> daftarOf(Session &session);

} // namespace lumbung::ctl
