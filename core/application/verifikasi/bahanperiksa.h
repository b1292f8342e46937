// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/office.h"
#include "core/application/verifikasi/ringkasanpengajuan.h"
#include "core/domain/validation.h"

namespace lumbung {

/// One field as a verifier sees it.
struct BarisPeriksa {
    Field field = Field::Nama;
    Value sebelum = {};     ///< in the last version that this office declared valid; without one, last year's
    Value sekarang = {};    ///< as handed in
    bool diperiksa = false; ///< a verdict is asked for; the others are only shown
    std::vector<TemuanIsian> temuan = {};
    std::optional<PutusanIsian> ditolak = {}; ///< why it was rejected last, by whichever office

    friend bool operator==(const BarisPeriksa &, const BarisPeriksa &) = default;
};

/// Everything that the page of one submission shows.
struct BahanPeriksa {
    KeragaanId id;
    RingkasanPengajuan ringkasan;
    KeadaanPengajuan keadaan;
    PelakuVerifikasi pelaku;         ///< who sits here
    std::vector<BarisPeriksa> isian; ///< those with a verdict to give first, the worst findings before the others
    int diperiksa = 0;               ///< how many verdicts are asked for
    std::optional<VersiSah> dasar;   ///< what `sebelum` comes from; without it `sebelum` is last year's
    std::optional<Error> halangan;   ///< why who sits here may not decide on it at all
};

/// Error Missing "verifikasi.belum-diajukan"; errors of the store pass through.
Result<BahanPeriksa> bahanPeriksa(Office &office, const KeragaanId &id, const QString &sebutan, const Clock &clock);

} // namespace lumbung
