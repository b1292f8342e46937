// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/definisisop.h"
#include "core/domain/validation.h"

#include <QVariantMap>

#include <span>
#include <vector>

namespace lumbung {

/// One finding in a definition; the sentence is made in models/pesan from `aturan` and `fakta`.
struct TemuanSop {
    Keparahan keparahan = Keparahan::Salah; ///< Salah: cannot be published
    QString aturan;                         ///< "sop.langkah.tidak-terjangkau", …
    int no = 0;                             ///< the step, 0 when it is about the whole
    QVariantMap fakta = {};

    friend bool operator==(const TemuanSop &, const TemuanSop &) = default;
};

/// Judges a definition: steps that cannot be reached or never end, missing and unknown executors, targets and
/// forms, times that do not parse or say something else than printed, guessed executors (Info) and words for
/// documents that fit nothing else in the SOP (Info). In the order of the steps.
std::vector<TemuanSop> periksaDefinisi(const DefinisiSop &definisi);

/// Whether it may be published: nothing in it is Salah.
bool dapatTerbit(std::span<const TemuanSop> temuan);

/// Names of pages that do a step; one whose page is not there works with the generic one, "umum".
std::span<const char *const> formulirDikenal();

} // namespace lumbung
