// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <set>
#include <utility>

namespace lumbung {

/// What is done with a row that may be a koperasi which exists already.
enum class PutusanKembar { Perbarui, Baru, Lewati };

/// What a person decided between looking and importing. Rows and columns are those of the table.
struct KoreksiImpor {
    std::map<std::pair<int, int>, QString> sel;       ///< by row and column: the text to read instead
    std::map<std::pair<int, QString>, QString> semua; ///< by column and text: the same for every such cell
    std::set<std::pair<QString, int>> kosongkan;      ///< by code and column: import the rows without that cell
    std::set<int> lewati;                             ///< rows left out
    std::map<int, PutusanKembar> kembar;              ///< by row, against the default

    friend bool operator==(const KoreksiImpor &, const KoreksiImpor &) = default;
};

} // namespace lumbung
