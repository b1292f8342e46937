// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/domain/validation.h"

namespace lumbung {

/// What the rules need to know about the other koperasi of this office when they judge the koperasi `id`. The
/// office must live as long as the context is used.
KonteksValidasi konteksKantor(Office &office, const KoperasiId &id, const Record *tahunLalu, const Clock &clock);

} // namespace lumbung
