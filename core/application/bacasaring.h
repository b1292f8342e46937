// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/filter.h"

namespace lumbung {

/// parseFilter() for people, who write areas by name: `kecamatan=Citeureup`. The office's own area `kantor` decides
/// between equal names, then the very spelling. Further errors: Input "saring.wilayah-ganda" with facts {teks,
/// kandidat: names with codes, banyak} when several areas fit equally, and "saring.wilayah-tidak-ada" with {teks,
/// mirip: names with codes}.
Result<Filter> bacaSaring(QStringView teks, const WilayahDirectory &wilayah, const KodeWilayah &kantor);

} // namespace lumbung
