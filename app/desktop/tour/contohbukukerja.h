// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kodewilayah.h"
#include "core/domain/result.h"

namespace lumbung {

/// A workbook that the tour imports when none was given.
struct BukuKerjaContoh {
    QString folder; ///< temporary place of the synthetic office it comes from
    QString path;
    KodeWilayah wilayah;
    int koperasi = 0;
    int tahunBuku = 0;
    int tahunTerakhir = 0; ///< newest tahun buku of that office
};

/// Writes one tahun buku of the synthetic office in the layout of ODS.
Result<void> tulisContohBukuKerja(const BukuKerjaContoh &buku);

} // namespace lumbung
