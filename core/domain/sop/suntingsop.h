// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/definisisop.h"

namespace lumbung {

/// Changes of the rows of a definition. Rows are numbered 1, 2, 3, … again; what led to a row still leads to it:
/// gates, ways on, beginnings of paths and spans of legal clocks. What led to a removed row leads nowhere (number
/// 0), which `periksaDefinisi` reports: nobody but a person knows where it should lead now.
void sisipkanLangkah(DefinisiSop &definisi, std::size_t tempat, LangkahSop baru);
void hapusLangkah(DefinisiSop &definisi, std::size_t tempat);
/// Moves a row to another place; the rows between move up or down by one.
void pindahLangkah(DefinisiSop &definisi, std::size_t dari, std::size_t ke);

/// A new row after the others' manner: the executors of the row above and the general form.
LangkahSop langkahBaru(const DefinisiSop &definisi, std::size_t tempat);

/// The time that a person typed, as data where it can be read; what cannot be read is kept as typed, without a
/// clock. A time that was only taken down ("dicatat") stays one.
WaktuSop waktuDiketik(const WaktuSop &sebelum, const QString &teks);

} // namespace lumbung
