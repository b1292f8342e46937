// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/tempelsel.h"

#include <QItemSelection>
#include <QStringList>

namespace lumbung {

class KoperasiTableModel;

/// Cells as a spreadsheet puts them on the clipboard: lines, tabs, quotes around cells that hold any of these.
std::vector<QStringList> bacaTempelan(const QString &teks);

/// Pasted cells over the table, and what finds no place there.
struct Letakan {
    std::vector<SelTujuan> sel;
    int barisLuar = 0;       ///< rows below the last one
    int kolomLuar = 0;       ///< columns beyond the last one
    bool tanpaJudul = false; ///< the first line held the heads of these columns and was left out
};

/// Puts the cells down from the upper left of the selected ones on, rows as they stand on screen, heads of groups
/// and the tick column aside. Where the selection is a whole multiple of what is pasted, it is filled, as
/// spreadsheets do. Ends a cell after selTempelPalingBanyak.
Letakan letakkanTempelan(const KoperasiTableModel &model, const QItemSelection &terpilih,
                         std::vector<QStringList> isi);

} // namespace lumbung
