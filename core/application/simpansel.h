// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/domain/validation.h"

#include <vector>

namespace lumbung {

/// One cell edited in the table.
struct PerubahanSel {
    KoperasiId id;
    Field field;
    Value nilai;
};

/// A change that the rules refuse, with the finding it would cause.
struct SelDitolak {
    KoperasiId id;
    TemuanIsian temuan;
};

struct HasilSimpanSel {
    TindakanId tindakan;             ///< empty when something was refused or nothing changed
    int diubah = 0;                  ///< fields that really changed
    std::vector<SelDitolak> ditolak; ///< not empty = nothing was saved
};

/// Saves edited cells of many koperasi as one act with one undo. A change is refused when it causes a Salah
/// that was not there before: old damage elsewhere in the record does not stop a correction. A statement
/// that does not exist yet is made.
Result<HasilSimpanSel> simpanSel(Office &office, const std::vector<PerubahanSel> &perubahan, const Periode &periode,
                                 const QString &pelaku, const Clock &clock);

} // namespace lumbung
