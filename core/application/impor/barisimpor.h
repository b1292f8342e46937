// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/temuanimpor.h"
#include "core/domain/koperasi.h"
#include "core/domain/record.h"

#include <QStringList>

#include <vector>

namespace lumbung {

/// One row of the file, read: only cells that hold something have an entry.
struct BarisImpor {
    int baris = 0;
    Record profil;
    Record keragaan;
    Periode periode;
    std::vector<TemuanImpor> temuan;
    std::vector<QString> mentah; ///< the cells as text; only when rejected rows are to be written

    /// A cell or the row as a whole is wrong: the row stays outside until it is put right.
    bool ditolak() const;
};

} // namespace lumbung
