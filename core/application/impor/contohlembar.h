// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/sel.h"

#include <vector>

namespace lumbung {

struct BarisContoh {
    int nomor = 0; ///< the sheet's row number, from 1
    std::vector<Sel> sel;
};

/// The first rows of a sheet: enough to find the heading, to show a preview and to judge columns.
struct ContohLembar {
    int lembar = 0;
    QString nama;
    std::vector<BarisContoh> baris;
    std::vector<SelGabung> gabung;
};

/// Reads the first `sampai` rows that hold anything.
Result<ContohLembar> ambilContoh(TableSource &sumber, int lembar, int sampai = 260);

} // namespace lumbung
