// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/contohlembar.h"

#include <algorithm>

namespace lumbung {

Result<ContohLembar> ambilContoh(TableSource &sumber, int lembar, int sampai)
{
    ContohLembar contoh;
    contoh.lembar = lembar;
    contoh.nama = sumber.sheets().value(lembar);
    const Result<void> read = sumber.read(lembar, [&](int nomor, std::span<const Sel> sel) {
        const bool blank =
            std::all_of(sel.begin(), sel.end(), [](const Sel &s) { return s.jenis == Sel::Jenis::Kosong; });
        if (!blank)
            contoh.baris.push_back({nomor, {sel.begin(), sel.end()}});
        return static_cast<int>(contoh.baris.size()) < sampai;
    });
    if (!read)
        return read.error();
    auto merged = sumber.merged(lembar);
    if (!merged)
        return merged.error();
    contoh.gabung = std::move(merged).value();
    return contoh;
}

} // namespace lumbung
