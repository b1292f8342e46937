// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/contohlembar.h"
#include "core/application/impor/kamusjudul.h"

#include <QStringList>

#include <vector>

namespace lumbung {

/// Where the heading of a sheet stands and what it says. Row numbers are the sheet's own, from 1.
struct KepalaLembar {
    int barisAwal = 0;
    int barisAkhir = 0;
    int barisData = 0;          ///< rows from here on are data; a numbering row "1 2 3 …" is behind us
    std::vector<QString> judul; ///< by column; several heading rows are joined as "Anggota / L"
    QStringList teksAtas;       ///< title lines above the heading
    int nilai = 0;              ///< how many headings are known, weighted; 0 = no heading found
};

/// Finds the heading among the first 40 rows: one to three rows, the combination with most known headings.
KepalaLembar temukanKepala(const ContohLembar &contoh);
/// The heading as a person chose it.
KepalaLembar kepalaPada(const ContohLembar &contoh, int barisAwal, int barisAkhir);

/// What a possibly joined heading means: the whole, else its last part ("Identitas / Nama Koperasi").
ArtiJudul artiGabungan(const QString &judul, bool mirip);

} // namespace lumbung
