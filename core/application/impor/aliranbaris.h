// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/bacabaris.h"

#include <atomic>
#include <functional>

namespace lumbung {

/// How far a pass over the file has come.
struct KemajuanImpor {
    qint64 baris = 0;      ///< data rows done
    double bagian = 0;     ///< 0…1
    double detikSisa = -1; ///< estimate; -1 while unknown
};

/// One pass over the data rows: they are read and checked on a thread of their own while `tugas` works through
/// them in batches on the calling thread. Error Cancelled "impor.dibatalkan" when `batal` became true.
Result<void> alirkanBaris(TableSource &sumber, int lembar, PembacaBaris &pembaca, const std::atomic<bool> *batal,
                          const std::function<void(const KemajuanImpor &)> &kemajuan,
                          const std::function<Result<void>(std::vector<BarisImpor> &)> &tugas);

} // namespace lumbung
