// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/tablewriter.h"

namespace lumbung {

/// What an empty workbook asks an office for.
enum class JenisTemplat {
    Keragaan, ///< the usual statement of a tahun buku with its koperasi
    Profil,   ///< who the koperasi are: identity, legality, kind, people; no tahun buku
    Tahunan   ///< every number of a tahun buku; the koperasi only so far that it is recognised
};
constexpr JenisTemplat semuaTemplat[] = {JenisTemplat::Keragaan, JenisTemplat::Profil, JenisTemplat::Tahunan};

/// The columns of an empty workbook for offices to fill in: headings that the import knows for certain, lists to
/// choose from, identifiers as text.
std::vector<KolomTulis> kolomTemplat(JenisTemplat jenis);

} // namespace lumbung
