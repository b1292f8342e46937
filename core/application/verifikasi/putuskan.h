// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/verifikasi/ajukan.h"

namespace lumbung {

/// What somebody decided about one submission, on the version that they saw.
struct PutusanPengajuan {
    KeragaanId id;
    QString cerna;      ///< of that version
    bool valid = false; ///< then fields that are not named are accepted
    std::vector<PutusanIsian> isian = {};
    QString kata = {};
};

/// Decides on exactly these submissions as one act with one undo. What may not be decided (one's own entry, another
/// version meanwhile) is left out and told in `gagal`; errors of the store stop everything.
Result<HasilLangkah> putuskan(Office &office, std::span<const PutusanPengajuan> putusan, const QString &sebutan,
                              const Clock &clock, Chance &chance);

/// Reopens, cancels or comments on one submission. Errors of periksaPeristiwa().
Result<TindakanId> langkahBeralasan(Office &office, const KeragaanId &id, JenisPeristiwaVerifikasi jenis,
                                    const QString &kata, const QString &sebutan, const Clock &clock,
                                    Chance &chance);

/// Takes back every step of an act whose submission has gone no further since. `dilakukan` is 0 for acts that were
/// no verification. urungkan() comes here by itself.
Result<HasilLangkah> urungkanVerifikasi(Office &office, const TindakanId &id, const QString &sebutan,
                                        const Clock &clock);

} // namespace lumbung
