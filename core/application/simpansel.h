// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/selsekoperasi.h"

#include <vector>

namespace lumbung {

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
/// The same under a name of its own in the list of acts.
Result<HasilSimpanSel> simpanSel(Office &office, const std::vector<PerubahanSel> &perubahan, const Periode &periode,
                                 const Tindakan &tindakan, const Clock &clock);

} // namespace lumbung
