// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

namespace lumbung {

/// Whether an act changed other koperasi beside this one (a mass edit, an import), so that taking it back from
/// this koperasi's history reaches further than the person sees. Errors of the store pass through.
Result<bool> mengenaiLain(Office &office, const TindakanId &tindakan, const KoperasiId &koperasi);

} // namespace lumbung
