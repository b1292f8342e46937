// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/storeterhitung.h"

namespace lumbung {

Result<void> StoreTerhitung::catatJawaban(Scope scope, std::span<const JawabanOp> jawaban)
{
    auto tercatat = m_store.catatJawaban(scope, jawaban);
    if (!tercatat)
        return tercatat;
    for (const JawabanOp &satu : jawaban) {
        ++m_hitungan.terkirim;
        m_hitungan.konflik += satu.hasil == HasilOp::Konflik || satu.hasil == HasilOp::Tertahan ? 1 : 0;
        m_hitungan.ditolak += satu.hasil == HasilOp::Ditolak ? 1 : 0;
    }
    return tercatat;
}

Result<void> StoreTerhitung::terapkan(const HalamanTurun &halaman)
{
    auto terpasang = m_store.terapkan(halaman);
    if (terpasang)
        for (const auto &[scope, rekam] : halaman.rekam)
            m_hitungan.diterima += static_cast<qint64>(rekam.size());
    return terpasang;
}

} // namespace lumbung
