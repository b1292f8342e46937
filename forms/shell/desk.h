// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/ports/tablesource.h"
#include "core/application/ports/tablewriter.h"
#include "core/application/ports/wilayahdirectory.h"
#include "core/application/sebagai/sudutpandang.h"
#include "core/application/sinkron/pengendalisinkron.h"
#include "core/application/storethread.h"
#include "forms/shell/deskevents.h"

namespace lumbung {

/// What every page works with. Outlives all pages.
struct Desk {
    StoreThread &baca;  ///< reads: lists, sums, forms
    StoreThread &tulis; ///< writes and drafts, so that saving never waits behind a long list
    const WilayahDirectory &wilayah;
    const Clock &clock;
    Chance &chance;
    TableSourceFactory &sources;
    TableWriterFactory &writers;
    DeskEvents &events;
    Kantor kantor;                        ///< as opened
    QString pelaku;                       ///< name of the role at this desk, for Riwayat
    PengendaliSinkron *sinkron = nullptr; ///< the way to the hub; none in Mode Latihan
    std::optional<SudutPandang> sebagai =
        std::nullopt; ///< through whose eyes, when not one's own: nothing is written
};

} // namespace lumbung
