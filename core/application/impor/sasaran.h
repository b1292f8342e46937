// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"

#include <QString>

#include <optional>

namespace lumbung {

/// What one column of a file becomes. Most become a field; the derived fields provinsi, kabupaten_kota, kecamatan,
/// desa_kelurahan and tahun_buku are read into the wilayah code and the period.
struct Sasaran {
    enum class Peran : quint8 {
        Tanya,                     ///< nobody knows yet: the wizard asks, the command leaves it out
        Abaikan,                   ///< running numbers and the like
        Isian,                     ///< `field`
        NomorDanTanggalBadanHukum, ///< both in one cell, joined by " / "
        Periode                    ///< "2018-Q4", "Semester 1"
    };
    Peran peran = Peran::Tanya;
    Field field = Field::Nama; ///< only for Isian

    Sasaran() = default;
    Sasaran(Field f) : peran(Peran::Isian), field(f) {}
    explicit Sasaran(Peran p) : peran(p) {}

    bool isian() const noexcept { return peran == Peran::Isian; }
    bool isian(Field f) const noexcept { return isian() && field == f; }
    /// True when the column gives data.
    bool dipakai() const noexcept { return peran != Peran::Tanya && peran != Peran::Abaikan; }

    friend bool operator==(const Sasaran &a, const Sasaran &b)
    {
        return a.peran == b.peran && (!a.isian() || a.field == b.field);
    }
};

/// Stable key: the field's key, or "tanya", "abaikan", "nomor_tanggal_badan_hukum", "periode".
QString keyOf(const Sasaran &sasaran);
std::optional<Sasaran> sasaranOfKey(QStringView key);

} // namespace lumbung
