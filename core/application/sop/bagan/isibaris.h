// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/alirbagan.h"
#include "core/domain/sop/definisisop.h"

#include <QStringList>

#include <vector>

namespace lumbung {

/// What stands in the cells beside the lanes. Printed forms are official and always Indonesian.
struct IsiBarisSop {
    QString no, kegiatan, kelengkapan, waktu, output, keterangan;

    friend bool operator==(const IsiBarisSop &, const IsiBarisSop &) = default;
};

/// One for each row of the chart.
std::vector<IsiBarisSop> isiBarisSop(const DefinisiSop &definisi, const BaganAlir &bagan);

/// Notes under the chart: guessed executors, and the limits that a law sets.
QStringList catatanSop(const DefinisiSop &definisi);

} // namespace lumbung
