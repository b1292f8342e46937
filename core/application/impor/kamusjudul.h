// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/judulkolom.h"
#include "core/application/impor/sasaran.h"

#include <vector>

namespace lumbung {

/// How sure the meaning of a heading is.
enum class Keyakinan : quint8 { Tanya, Mungkin, Pasti };
QString keyOf(Keyakinan keyakinan); ///< "tanya", "mungkin", "pasti"

/// What a heading may mean, most usual meaning first.
struct ArtiJudul {
    std::vector<Sasaran> calon; ///< empty = unknown heading
    bool cadangan = false;      ///< gives way to another column of the same meaning ("Jumlah Volume Usaha")
    Keyakinan keyakinan = Keyakinan::Tanya;
};

/// Looks a heading up in the list of headings that offices use (data keragaan, header variants V1 to V13).
/// Only exact headings; use artiMirip() for typing errors and added words.
ArtiJudul artiTepat(const JudulKolom &judul);
/// As artiTepat(), else with one or two letters wrong in a word or with unknown words left out.
ArtiJudul artiMirip(const JudulKolom &judul);

} // namespace lumbung
