// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/batas.h"

#include <algorithm>

namespace lumbung {

/// How many rows to ask for, so that a page takes 2 to 5 s on the line and in the store.
class UkuranHalaman {
public:
    int baris() const noexcept { return m_baris; }
    void selesai(qint64 ms, int baris)
    {
        if (ms > 5000)
            m_baris = std::max(terkecil, m_baris / 2);
        else if (ms < 2000 && baris >= m_baris)
            m_baris = std::min(halamanMax, m_baris * 2);
    }
    /// The page was more than may travel at once, or did not come through: even a single row is tried.
    void terlaluBesar() { m_baris = std::max(1, m_baris / 4); }
    bool terkecilSudah() const noexcept { return m_baris == 1; }

private:
    static constexpr int terkecil = 100;
    int m_baris = 500;
};

} // namespace lumbung
