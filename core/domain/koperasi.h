// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asal.h"
#include "core/domain/record.h"
#include "core/domain/strongid.h"

#include <QString>

namespace lumbung {

/// A koperasi: its slowly changing profil and pengurus (fields of Entity::Koperasi).
struct Koperasi {
    KoperasiId id;
    Record isian;
    AsalIsian asal;
    qint64 versi = 0; ///< as confirmed by the hub; 0 = never sent
};

/// The reporting period inside a tahun buku. Yearly statements are the rule.
enum class JenisPeriode { Tahunan, Semester1, Semester2, Triwulan1, Triwulan2, Triwulan3, Triwulan4 };

/// Stable key: "tahunan", "s1", "s2", "q1" … "q4".
QString keyOf(JenisPeriode jenis);
std::optional<JenisPeriode> jenisPeriodeOfKey(QStringView key);

struct Periode {
    int tahunBuku = 0;
    JenisPeriode jenis = JenisPeriode::Tahunan;

    friend auto operator<=>(const Periode &, const Periode &) = default;
};

/// The statement of one koperasi for one period (fields of Entity::Keragaan).
struct Keragaan {
    KeragaanId id;
    KoperasiId koperasi;
    Periode periode;
    Record isian;
    AsalIsian asal;
    qint64 versi = 0;
};

/// The id of a keragaan follows from its koperasi and period (UUID version 5), so two offices that enter
/// the same statement offline have entered the same record.
KeragaanId keragaanId(const KoperasiId &koperasi, const Periode &periode);

} // namespace lumbung
