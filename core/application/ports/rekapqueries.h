// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filter.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/rekap.h"
#include "core/domain/result.h"

#include <QDate>

#include <map>
#include <optional>

namespace lumbung {

struct RekapQuery {
    RekapMenurut menurut = RekapMenurut::Kecamatan;
    int tahunBuku = 0;
    KodeWilayah dalam;            ///< only koperasi inside this area; empty = everything
    Filter filter;                ///< same language as the table
    std::optional<QDate> keadaan; ///< data as it stood at the end of that day; nothing = now

    friend bool operator==(const RekapQuery &, const RekapQuery &) = default;
};

/// The same rekap for a run of years at once, for growth tables and charts.
struct DeretQuery {
    RekapMenurut menurut = RekapMenurut::Kecamatan;
    int dari = 0;
    int sampai = 0;
    KodeWilayah dalam;
    Filter filter;
    std::optional<QDate> keadaan;
};

class RekapQueries {
public:
    virtual ~RekapQueries() = default;
    virtual Result<Rekap> rekap(const RekapQuery &query) = 0;
    /// Rekap by tahun buku, every year of the span present.
    virtual Result<std::map<int, Rekap>> deret(const DeretQuery &query) = 0;
    /// The day of the first change on record: a `keadaan` before it is empty for want of records, not of koperasi.
    /// Nothing while there is no record at all.
    virtual Result<std::optional<QDate>> catatanPertama() = 0;
};

} // namespace lumbung
