// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/barisimpor.h"
#include "core/application/impor/rencanaimpor.h"
#include "core/application/ports/tablewriter.h"

#include <functional>

namespace lumbung {

/// Columns of the file with what was left out: Lembar, Baris, Kolom, Judul kolom, Isi, Alasan, Akibat, Kode, then
/// the columns of the original file, so that the corrected file can be imported again as it is.
std::vector<KolomTulis> kolomTertolak(const RencanaImpor &rencana);

/// Writes one line for each cell that was left out; the first line of a row carries the whole row.
Result<void> tulisTertolak(TableWriter &writer, const RencanaImpor &rencana, const BarisImpor &baris,
                           const std::function<QString(const TemuanImpor &)> &alasan);

} // namespace lumbung
