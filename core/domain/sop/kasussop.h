// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sop/definisisop.h"
#include "core/domain/sop/peristiwakasus.h"

#include <optional>
#include <set>
#include <span>
#include <vector>

namespace lumbung {

enum class StatusKasus { BelumDibuka, Berjalan, Dijeda, Selesai, Dibatalkan };
/// "belum-dibuka", "berjalan", "dijeda", "selesai", "dibatalkan".
QString keyOf(StatusKasus status);

/// A stretch in which the clock stands still; milliseconds UTC.
struct JedaKasus {
    qint64 dari = 0;
    std::optional<qint64> sampai = {};
    QString alasan = {};

    friend bool operator==(const JedaKasus &, const JedaKasus &) = default;
};

/// One stay at a step; a returned case stays at the same step again.
struct KunjunganLangkah {
    int no = 0;
    qint64 masuk = 0;
    std::optional<qint64> keluar = {};
    std::optional<bool> ya = {}; ///< the gate's answer
    bool dilewati = false;
    std::vector<PelakuKasus> oleh = {}; ///< who did it; several when they act in turn
    std::vector<JedaKasus> jeda = {};
    std::set<int> centang = {}; ///< kelengkapan that are there
    QString alasan = {};

    friend bool operator==(const KunjunganLangkah &, const KunjunganLangkah &) = default;
};

/// An event that could not stand: somebody else was first, or was not entitled.
struct PeristiwaDiabaikan {
    PeristiwaId id;
    Error sebab;

    friend bool operator==(const PeristiwaDiabaikan &, const PeristiwaDiabaikan &) = default;
};

/// What the events of a case add up to.
struct KeadaanKasus {
    StatusKasus status = StatusKasus::BelumDibuka;
    QString jalur = {};
    int awal = 0; ///< the step its path began at
    QDate acara = {};
    std::vector<KunjunganLangkah> kunjungan = {};
    std::vector<qint64> perpanjangan = {}; ///< when a legal clock was extended
    std::vector<PeristiwaDiabaikan> diabaikan = {};

    bool terbuka() const { return status == StatusKasus::Berjalan || status == StatusKasus::Dijeda; }
    /// The stay at the current step, while the case is open.
    const KunjunganLangkah *kini() const { return terbuka() && !kunjungan.empty() ? &kunjungan.back() : nullptr; }

    friend bool operator==(const KeadaanKasus &, const KeadaanKasus &) = default;
};

/// What a case is judged against beside its definition.
struct KonteksKasus {
    std::span<const Delegasi> delegasi = {};
    int zonaMenit = 420; ///< office's offset from UTC in minutes: WIB 420, WITA 480, WIT 540
};

/// Whether `peristiwa` may happen now. Refused "kasus.peran" {langkah, pelaksana}, "kasus.delegasi";
/// Conflict "kasus.langkah-lain" {langkah, kini}, "kasus.sudah-dibuka", "kasus.belum-dibuka", "kasus.berakhir",
/// "kasus.dijeda", "kasus.tidak-dijeda"; Input "kasus.alasan", "kasus.kelengkapan" {kurang}, "kasus.butir",
/// "kasus.bukan-pilihan", "kasus.jalur", "kasus.acara", "kasus.perpanjangan".
Result<void> periksaPeristiwa(const DefinisiSop &definisi, const KeadaanKasus &keadaan,
                              const PeristiwaKasus &peristiwa, const KonteksKasus &konteks = {});

/// The state after all events, in `urutkanPeristiwa`'s order; what may not happen is put aside with its reason.
KeadaanKasus lipatKasus(const DefinisiSop &definisi, std::vector<PeristiwaKasus> peristiwa,
                        const KonteksKasus &konteks = {});

/// Columns whose turn it is at the current step.
std::vector<const PelaksanaSop *> giliranKini(const DefinisiSop &definisi, const KeadaanKasus &keadaan);

/// Whether this role does the current step, or takes it down for a party outside.
bool berhakKini(const DefinisiSop &definisi, const KeadaanKasus &keadaan, Peran peran);

} // namespace lumbung
