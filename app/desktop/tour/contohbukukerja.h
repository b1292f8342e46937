// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kodewilayah.h"
#include "core/domain/result.h"

namespace lumbung {

/// Writes the workbook that the tour imports when none was given: one tahun buku of a synthetic office in the
/// layout of ODS. `folder` is a temporary place for that office; the workbook stands at `path`.
Result<void> tulisContohBukuKerja(const QString &folder, const QString &path, const KodeWilayah &wilayah, int koperasi,
                                  int tahunBuku);

} // namespace lumbung
