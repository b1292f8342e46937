// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/nasibbaris.h"
#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/ports/unitofwork.h"

#include <QUuid>

#include <unordered_map>

namespace lumbung {

/// Writes decided rows into one unit of work.
class PenulisImpor {
public:
    PenulisImpor(UnitOfWork &unit, const Clock &clock, Chance &chance);

    Result<void> tulis(const BarisImpor &baris, const NasibBaris &nasib);
    bool adaPerubahan() const noexcept { return m_perubahan > 0; }

private:
    Result<void> tulisProfil(const NasibBaris &nasib, const KoperasiId &id);
    Result<void> tulisKeragaan(const BarisImpor &baris, const NasibBaris &nasib, const KoperasiId &id);

    UnitOfWork &m_unit;
    const Clock &m_clock;
    Chance &m_chance;
    Asal m_asal;
    std::unordered_map<quint32, QUuid> m_baru; ///< ids of the koperasi made here, by entry
    qint64 m_perubahan = 0;
};

} // namespace lumbung
