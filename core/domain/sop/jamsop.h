// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sop/kalenderkerja.h"
#include "core/domain/sop/kasussop.h"

#include <optional>
#include <span>
#include <vector>

namespace lumbung {

/// Why a stretch of time counts or does not.
enum class SebabWaktu {
    Kerja,      ///< counts
    Jeda,       ///< the case stood still, with a reason
    Istirahat,  ///< between two windows of a working day
    LuarJam,    ///< before or after work
    AkhirPekan, ///< a day without windows
    Libur       ///< in the holiday table
};
/// "kerja", "jeda", "istirahat", "luar-jam", "akhir-pekan", "libur".
QString keyOf(SebabWaktu sebab);

/// One piece of the answer to "Mengapa waktu ini?". Milliseconds UTC; the pieces of a stretch follow each other
/// without a hole.
struct PotonganWaktu {
    qint64 dari = 0, sampai = 0;
    SebabWaktu sebab = SebabWaktu::Kerja;
    QString nama = {}; ///< of the holiday, or the reason of the pause

    qint64 lama() const { return sampai - dari; }

    friend bool operator==(const PotonganWaktu &, const PotonganWaktu &) = default;
};

/// Cuts [dari, sampai) into pieces by calendar and pauses.
std::vector<PotonganWaktu> uraikanWaktu(const KalenderKerja &kalender, qint64 dari, qint64 sampai,
                                        std::span<const JedaKasus> jeda = {});
/// Milliseconds of work in the pieces.
qint64 waktuKerja(std::span<const PotonganWaktu> potongan);
/// The moment at which `lama` milliseconds of work have passed since `dari`; nothing when the calendar has none.
std::optional<qint64> majuKerja(const KalenderKerja &kalender, qint64 dari, qint64 lama,
                                std::span<const JedaKasus> jeda = {});

/// How a stay at a step stands against its mutu baku.
struct JamLangkah {
    qint64 terpakai = 0;                      ///< milliseconds of work so far, or when it was left
    std::optional<qint64> tenggat = {};       ///< none without a limit
    bool lewat = false;                       ///< left, or still there, after the deadline
    bool dijeda = false;                      ///< stands still now
    std::vector<PotonganWaktu> potongan = {}; ///< from entering to leaving or now
};

/// The clock of one stay, computed each time it is asked (nothing is kept). `acara` is the day H of an event.
/// A pause that is not over lasts until `kini`.
JamLangkah hitungJam(const KalenderKerja &kalender, const WaktuSop &waktu, const KunjunganLangkah &kunjungan,
                     QDate acara, qint64 kini);

/// The deadline of a limit that starts at `masuk`. Days count from the day after; a paused stretch of work moves
/// the deadline on by as much work.
std::optional<qint64> tenggatWaktu(const KalenderKerja &kalender, const WaktuSop &waktu, qint64 masuk, QDate acara,
                                   std::span<const JedaKasus> jeda = {});

/// A legal clock: from first entering step `dari` to last leaving step `sampai`; pauses of the office do not stop
/// it.
struct JamHukumKasus {
    std::optional<qint64> mulai = {}, berhenti = {}, tenggat = {};
    bool diperpanjang = false;
    bool lewat = false;
};
JamHukumKasus hitungJamHukum(const KalenderKerja &kalender, const JamHukum &jam, const KeadaanKasus &keadaan,
                             qint64 kini);

} // namespace lumbung
