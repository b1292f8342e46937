// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lumbung {

/// The family of a badan hukum number, by who gave it.
enum class JenisBadanHukum {
    TidakAda,    ///< no number
    Ahu,         ///< Kemenkumham, 2020 on: "AHU-0007286.AH.01.26.TAHUN 2020"
    Kementerian, ///< ministry, 2016–2019: "006385/BH/M.KUKM.2/XI/2017"
    Kantor,      ///< provincial or local office: "24/BH/XII/518-Diskop.UMKM/V/2008", "186/BH/XIV.1/2008"
    Lama,        ///< old regional offices: "8091/BH/KWK-10/22", "50/BH/KDK-10.16/XII/1998"
    Lainnya      ///< a number of no known family
};

JenisBadanHukum jenisBadanHukum(QStringView nomor);

/// Stable key in rekap rows: "tidak-ada", "ahu", "kementerian", "kantor", "lama", "lainnya".
QString keyOf(JenisBadanHukum jenis);
std::optional<JenisBadanHukum> jenisBadanHukumOfKey(QStringView key);
/// What a table shows: "AHU (2020 dan sesudahnya)", …
QString namaOf(JenisBadanHukum jenis);

/// The year that the number itself tells, if there is one: the last four-digit word from 1900 to 2100 in it.
std::optional<int> tahunBadanHukum(QStringView nomor);

} // namespace lumbung
