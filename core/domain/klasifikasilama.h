// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lumbung {

/// Where an old class belongs in today's lists.
struct KelasSekarang {
    QString jenis;            ///< empty when the old class does not tell
    QString kelompok;         ///< canonical value of Field::Kelompok
    bool jenisDugaan = false; ///< the jenis is what most of them are; let a person confirm it
};

/// The old 17-way klasifikasi (KUD, KSU, Kopwan, KPRI/KPN, Kopkar, KSP, Koptan, Koppas, KJKS, Primkoppol,
/// Koppontren, Kopang, Kopinkra, Kopnel, Kopkayu, Lain-lain, Sekunder) as jenis (Permenkop 9/2018) and kelompok.
/// No regulation gives this table; decision 0041 explains it.
std::optional<KelasSekarang> dariKlasifikasiLama(QStringView teks);

} // namespace lumbung
