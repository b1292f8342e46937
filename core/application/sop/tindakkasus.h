// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/application/sop/kasus.h"

namespace lumbung {

class Chance;
class Clock;

/// What somebody is about to do to a case: what the event shall say. Id, time and what was seen before are filled
/// in.
struct TindakKasus {
    KasusId kasus;
    PeristiwaKasus peristiwa;
    /// The step that the person saw. Somebody else may have been first: then Conflict "kasus.langkah-lain".
    int dilihat = 0;
};

struct BukaKasus {
    QString sop; ///< code; the version in force today is taken
    QString jalur = {};
    QDate acara = {};
    QString perihal;
    KoperasiId koperasi = {};
    PelakuKasus pelaku;
    KasusId id = {}; ///< empty = a fresh one
};

/// Opens a case. Missing "sop.tidak-ada" {kode}; Input "kasus.perihal" when it says nothing; errors of
/// `periksaPeristiwa` and of UnitOfWork.
Result<KasusId> bukaKasus(Office &office, const BukaKasus &buka, const Clock &clock, Chance &chance);

/// Appends the event if it may happen now, as one act. Missing "kasus.tidak-ada"; Conflict "kasus.tanpa-definisi"
/// when the version that the case runs has not come to this desk; errors of `periksaPeristiwa` and of UnitOfWork.
Result<PeristiwaId> tindakKasus(Office &office, const TindakKasus &tindak, const Clock &clock, Chance &chance);

} // namespace lumbung
