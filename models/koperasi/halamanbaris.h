// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"

#include <QString>

#include <unordered_map>
#include <utility>
#include <vector>

namespace lumbung {

/// A row as the table paints it: the texts are made once, on the worker, so painting allocates nothing.
struct BarisTabel {
    RowKey key = 0;
    KoperasiId id;
    std::vector<Value> nilai; ///< by column; personal data only when revealed
    std::vector<QString> teks;
};

/// Pages of rows near the viewport, the longest unused dropped first. Not found = not loaded yet.
class HalamanBaris {
public:
    static constexpr int ukuran = 96; ///< rows in a page: three screens of 1366x768
    static constexpr int terbanyak = 40;

    static qint64 halamanDari(qint64 urutan) { return urutan / ukuran; }
    /// The row at this place of the key list; nothing while its page is away. Marks the page as used.
    const BarisTabel *baris(qint64 urutan) const;
    BarisTabel *baris(qint64 urutan) { return const_cast<BarisTabel *>(std::as_const(*this).baris(urutan)); }
    bool ada(qint64 halaman) const { return m_pages.contains(halaman); }
    void simpan(qint64 halaman, std::vector<BarisTabel> baris);
    void kosongkan();
    std::size_t jumlah() const { return m_pages.size(); }

private:
    struct Page {
        std::vector<BarisTabel> rows;
        mutable quint64 used = 0;
    };
    std::unordered_map<qint64, Page> m_pages;
    mutable quint64 m_tick = 0;
};

} // namespace lumbung
