// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/domain/verifikasi/pengajuan.h"
#include "core/domain/verifikasi/risiko.h"

#include <span>

namespace lumbung {

/// A step of many that was not taken, and why.
struct LangkahGagal {
    KeragaanId id;
    QString nama; ///< of the koperasi
    Error sebab;
};

/// What became of steps that were to be one act. When none was taken the act is empty.
struct HasilLangkah {
    TindakanId tindakan;
    int dilakukan = 0;
    std::vector<LangkahGagal> gagal;
    /// Fields that were edited but are not open for this correction: they wait for the next version.
    std::vector<Field> ditunda = {};
};

/// The weights that the program carries (resources/verifikasi).
const BobotRisiko &bobotRisikoBawaan();

/// Hands statements in as they stand now, frozen. One that breaks a rule of weight Salah is not handed in: Input
/// "verifikasi.masih-salah" {jumlah, aturan}. Of a correction only the fields that were rejected are taken over.
/// Missing "keragaan.tidak-ada"; errors of periksaPeristiwa() stand in `gagal`, those of the store stop everything.
Result<HasilLangkah> ajukanKeragaan(Office &office, std::span<const KeragaanId> id, const QString &sebutan,
                                    const Clock &clock, Chance &chance);

} // namespace lumbung
