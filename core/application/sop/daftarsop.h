// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/sopstore.h"

namespace lumbung {

/// One line of the register.
struct EntriSop {
    DefinisiSop definisi; ///< in force on the day that was asked for; of a code that has only a
                          ///< draft or a later version: that one
    bool berlaku = true;  ///< false when nothing of this code is in force yet
    bool bawaan = true;   ///< as shipped, not the office's own
    std::optional<TerbitanSop> mendatang = {}; ///< the next version, in force later
    bool adaDraf = false;
};

/// All SOPs as they stand on a day: the shipped ones in the order of the program, each replaced by the office's own
/// version, then what only the office has.
Result<std::vector<EntriSop>> daftarSop(SopStore &store, QDate hari);

/// The definition in force on a day: the newest of the office's versions that are in force then, else the shipped
/// one. Missing "sop.tidak-ada" {kode}.
Result<DefinisiSop> sopBerlakuPada(SopStore &store, const QString &kode, QDate hari);

/// A version by its number, which is what a running case keeps. Missing "sop.versi-tidak-ada" {kode, versi}.
Result<DefinisiSop> sopVersi(SopStore &store, const QString &kode, int versi);

/// What an editor begins with: the draft of this code, else the version in force with the next number.
/// Missing "sop.tidak-ada".
Result<DefinisiSop> bukaSuntinganSop(SopStore &store, const QString &kode, QDate hari);

} // namespace lumbung
