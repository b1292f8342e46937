// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/selsekoperasi.h"

namespace lumbung {

/// A text on its way into a cell of the table.
struct SelTujuan {
    RowKey key = 0;
    Field field = Field::Nama;
    QString teks;
};

/// What pasting would do to one cell, and why not.
struct SelTempel {
    KoperasiId id;
    QString koperasi; ///< its name, to find the row again
    Field field = Field::Nama;
    QString teks; ///< as pasted
    Value semula;
    Value menjadi;
    enum class Nasib { Berubah, Sama, Dilewati } nasib = Nasib::Dilewati;
    std::optional<Error> galat;        ///< skipped: it cannot be read, or the column takes no pasting
    std::optional<TemuanIsian> temuan; ///< Salah: skipped; weaker ones are told, the cell changes all the same
};

/// Every cell of a paste, in its order.
struct PratinjauTempel {
    std::vector<SelTempel> sel;

    int jumlah(SelTempel::Nasib nasib) const;
    /// The cells that change, for simpanSel().
    std::vector<PerubahanSel> perubahan() const;
};

struct PermintaanTempel {
    std::vector<SelTujuan> sel;
    Periode periode;      ///< of the keragaan columns
    bool terbuka = false; ///< personal data may be seen and therefore changed
};

/// Judges pasted texts before anything is written: read like typed ones, compared with what is stored, and put
/// before the same rules as the form. A cell that would cause a Salah is left out, and the rest judged again
/// without it. Columns that are computed, of areas, or masked are left out: errors Refused "isian.turunan",
/// "tempel.wilayah", "tempel.tersamar" with {field}. Rows that are gone are left out silently. Errors of the store
/// pass through; Refused "tempel.terlalu-banyak" with {banyak, batas}.
Result<PratinjauTempel> pratinjauTempel(Office &office, const PermintaanTempel &permintaan, const Clock &clock);

/// More cells than this go through an import.
inline constexpr std::size_t selTempelPalingBanyak = 20'000;

} // namespace lumbung
