// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <vector>

namespace lumbung {

/// What the detail dock shows of one koperasi.
struct RingkasanKoperasi {
    Koperasi koperasi;
    std::vector<Keragaan> keragaan;    ///< yearly statements, newest first
    std::vector<RiwayatBaris> riwayat; ///< newest first
};

Result<RingkasanKoperasi> bacaRingkasan(Office &office, const KoperasiId &id);

} // namespace lumbung
