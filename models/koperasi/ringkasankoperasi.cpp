// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/ringkasankoperasi.h"

#include <algorithm>

namespace lumbung {

Result<RingkasanKoperasi> bacaRingkasan(Office &office, const KoperasiId &id)
{
    RingkasanKoperasi summary;
    auto koperasi = office.koperasi().find(id);
    if (!koperasi)
        return koperasi.error();
    summary.koperasi = std::move(*koperasi);
    auto statements = office.koperasi().keragaan(id);
    if (!statements)
        return statements.error();
    std::copy_if(statements->begin(), statements->end(), std::back_inserter(summary.keragaan),
                 [](const Keragaan &one) { return one.periode.jenis == JenisPeriode::Tahunan; });
    auto history = office.koperasi().riwayat(id);
    if (!history)
        return history.error();
    summary.riwayat = std::move(*history);
    return summary;
}

} // namespace lumbung
