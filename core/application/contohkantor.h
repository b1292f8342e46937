// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/application/ports/wilayahdirectory.h"

#include <functional>

namespace lumbung {

/// A synthetic office for practice, demonstrations and measurements.
struct PermintaanContoh {
    int koperasi = 800;
    int dari = 2021; ///< first tahun buku
    int sampai = 2025;
    quint64 benih = 1;   ///< the same request gives the same data
    KodeWilayah wilayah; ///< koperasi lie in real desa and kelurahan below it; empty = all of Indonesia
    QString pelaku;
};

struct HasilContoh {
    qint64 koperasi = 0;
    qint64 keragaan = 0;
    TindakanId tindakan;
};

/// Asked now and then with the share done, 0…1; false cancels.
using KemajuanContoh = std::function<bool(double)>;

/// Fills the office in one act. Names are "KSP Contoh Makmur 12" and "Contoh Ketua 12", nothing belongs to a
/// person; a part of the data has the defects real data has (RAT missing, wilayah not mapped, amounts ten
/// times too large, statements left out), so that practice is real. RAT dates never lie after the clock's today.
/// Errors: Input "contoh.permintaan" with facts {koperasi, dari, sampai}, Missing "contoh.wilayah" {wilayah},
/// Cancelled "contoh.dibatalkan"; errors of the store pass through, Conflict "isian.sudah-ada" when the same
/// request was filled in before.
Result<HasilContoh> isiContoh(Office &office, const WilayahDirectory &wilayah, const PermintaanContoh &permintaan,
                              const Clock &clock, const KemajuanContoh &kemajuan = {});

} // namespace lumbung
