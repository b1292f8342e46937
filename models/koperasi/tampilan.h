// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"

#include <optional>
#include <vector>

namespace lumbung {

/// One column of a view; `lebar` in device-independent pixels, 0 = nobody has set it: the usual width of the field.
struct KolomTampilan {
    Field field = Field::Nama;
    int lebar = 0;

    friend bool operator==(const KolomTampilan &, const KolomTampilan &) = default;
};

/// Whose a view is. Dinas and Unit views are shared: they will travel with synchronisation.
enum class MilikTampilan {
    Bawaan, ///< shipped with the product, never overwritten
    Dinas,  ///< of the whole office
    Unit,   ///< of one unit in it
    Pribadi ///< of the person at this desk
};

/// "Bawaan", "Dinas", "Unit", "Pribadi", translated.
QString namaMilik(MilikTampilan milik);
/// Name space of the Workspace; empty for Bawaan.
QString ruangTampilan(MilikTampilan milik);

/// A named way to look at the table: columns in order, sort, grouping and filter. Name and owner tell views apart.
struct Tampilan {
    QString nama;
    MilikTampilan milik = MilikTampilan::Pribadi;
    std::vector<KolomTampilan> kolom;
    int beku = 1; ///< that many first columns stay in place
    std::vector<SortKey> urut = {{Field::Nama}};
    std::optional<Field> kelompok;
    Filter filter;

    friend bool operator==(const Tampilan &, const Tampilan &) = default;
};

/// The same view, changed or not.
bool senama(const Tampilan &a, const Tampilan &b);
/// Shows the same rows and columns in the same order; widths aside, which are nobody's decision.
bool setara(const Tampilan &a, const Tampilan &b);

/// The shipped views; the first one is shown first.
std::vector<Tampilan> tampilanBawaan();
/// What is worth reading ahead: columns, sort keys and conditions of the shipped views, in the order in which the
/// views stand, then what a rekap adds up.
std::vector<Field> isianDibacaDiMuka();
/// Stored form (JSON) of a view; unknown fields of newer versions are left out when read.
QString teksTampilan(const Tampilan &tampilan);
std::optional<Tampilan> tampilanDariTeks(const QString &teks);

} // namespace lumbung
