// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/latarkasus.h"
#include "core/domain/koperasi.h"
#include "core/domain/sop/jamsop.h"

namespace lumbung {

/// A case with all that happened to it.
struct Kasus {
    KasusId id;
    std::shared_ptr<const DefinisiSop> sop; ///< the version it runs; null when that has not come to this desk yet
    std::vector<PeristiwaKasus> peristiwa;  ///< in `urutkanPeristiwa`'s order
    KeadaanKasus keadaan;

    /// The event it was opened with; null while only later ones have come.
    const PeristiwaKasus *pembuka() const;
    const LangkahSop *langkahKini() const;
    QString perihal() const;
    KoperasiId koperasi() const;
};

/// Adds the events of one case up.
Kasus susunKasus(const LatarKasus &latar, const KasusId &id, std::vector<PeristiwaKasus> peristiwa);

/// One case from the store. Missing "kasus.tidak-ada" {kasus}.
Result<Kasus> muatKasus(PeristiwaQueries &peristiwa, const LatarKasus &latar, const KasusId &id);

/// How the current stay stands; nothing when the case is over or has no clock to show.
std::optional<JamLangkah> jamKini(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini);

} // namespace lumbung
