// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/definisisop.h"

#include <vector>

namespace lumbung {

/// What stands beside an arrow that leaves a gate.
enum class LabelPanah { Tanpa, Ya, Tidak };

/// Why a line is in the chart.
enum class JenisPanah {
    Antar,   ///< from a step to the one that follows it
    Giliran, ///< within one step: each executor after the other
    Bersama  ///< within one step: any of them does it; a line without a head
};

/// A line of the chart, from row to row (indices of BaganAlir::baris).
struct PanahBagan {
    std::size_t dari = 0, ke = 0;
    LabelPanah label = LabelPanah::Tanpa;
    JenisPanah jenis = JenisPanah::Antar;
    int dariLajur = -1, keLajur = -1; ///< only within one step
    bool keAwal = false;              ///< goes back to where the path began, and there are several beginnings

    friend bool operator==(const PanahBagan &, const PanahBagan &) = default;
};

/// A row: the symbols of one step, in the lanes of its executors.
struct BarisBagan {
    int no = 0; ///< of the step; 0 for an end that the definition only implies
    BentukLangkah bentuk = BentukLangkah::Proses;
    std::vector<int> lajur = {}; ///< in the order of acting; never empty
    bool berurutan = false;

    friend bool operator==(const BarisBagan &, const BarisBagan &) = default;
};

/// The flow chart of a definition before anything has a place: what is drawn, and what leads to what.
struct BaganAlir {
    int jumlahLajur = 1;
    std::vector<BarisBagan> baris;
    std::vector<PanahBagan> panah;
    std::vector<std::size_t> awal; ///< rows at which a path begins
};

/// Makes the chart. A step without executors (Selesai) stands in the lane that leads to it; a last step that is
/// no gate is an end by itself, and a gate that leads to the end without a step for it gets one. Targets that do
/// not exist have no arrow (the definition is a draft).
BaganAlir baganAlir(const DefinisiSop &definisi);

} // namespace lumbung
