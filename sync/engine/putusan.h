// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "sync/engine/transport.h"

namespace lumbung {

/// What an answer, or its absence, means for the run.
struct Putusan {
    enum class Jenis {
        Berhasil,     ///< 200 with a body, 206 with a part of a file
        Kosong,       ///< 204
        Ulangi,       ///< line, time-out, 5xx, 429: later again by itself
        PerluToken,   ///< 401
        Ditolak,      ///< 403
        Perbarui,     ///< 426: the program is too old for this; pushing stays open
        Bertentangan, ///< 409
        MulaiUlang,   ///< 410: a cursor is too old
        TerlaluBesar, ///< 413, or an answer beyond every limit: ask for less
        BukanPusat,   ///< a portal's page, a proxy: not a word of it is believed
        Penuh,        ///< 507: people have to make room at the hub
        Salah         ///< 400, 404 and what no hub says: asking again would not help
    } jenis = Jenis::Berhasil;
    Error galat = {};
    int cobaLagiDetik = 0;
};

/// Only an error that carries the hub's own body may change anything here but the time of the next try.
Putusan putuskan(const Tanggapan &tanggapan);
/// An answer with status 200 that cannot be read.
Putusan bukanPusat();

} // namespace lumbung
