// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace lumbung {

/// A stretch of one day, office's local time; the end is not part of it.
struct RentangJam {
    QTime mulai, sampai;

    friend bool operator==(const RentangJam &, const RentangJam &) = default;
};

/// When an office works. Times of day are local; the zone is a fixed offset, as Indonesia's are.
struct KalenderKerja {
    /// How far ahead work is looked for: ten years and a little.
    static constexpr int hariTerjauh = 3'660;

    int zonaMenit = 420;                             ///< WIB 420, WITA 480, WIT 540
    std::array<std::vector<RentangJam>, 7> jam = {}; ///< Monday first; windows of work in order, lunch between them
    std::map<QDate, QString> libur = {};             ///< libur nasional and cuti bersama, by day, with their names

    /// 37 hours 30 minutes a week (Perpres 21/2023): Monday to Thursday 07.30–12.00 and 13.00–16.00, Friday
    /// 07.30–11.30 and 13.00–16.30; no holidays yet.
    static KalenderKerja bawaan();

    bool hariKerja(QDate hari) const;
    /// Windows of work of that day; none on a holiday.
    const std::vector<RentangJam> &rentang(QDate hari) const;
    /// Local date and time of a moment, in milliseconds UTC.
    QDateTime setempat(qint64 pada) const
    {
        return QDateTime::fromMSecsSinceEpoch(pada, Qt::OffsetFromUTC, zonaMenit * 60);
    }
    /// The moment of a local date and time, in milliseconds UTC.
    qint64 saat(QDate hari, QTime jam) const;
    /// When work of that day ends; midnight at its end when it is no working day.
    qint64 akhirHari(QDate hari) const;
    /// The `banyak`-th working day after `hari`; nothing when there is none within ten years.
    std::optional<QDate> hariKerjaKe(QDate hari, int banyak) const;

    friend bool operator==(const KalenderKerja &, const KalenderKerja &) = default;
};

} // namespace lumbung
