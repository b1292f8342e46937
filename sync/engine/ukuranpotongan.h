// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace lumbung {

/// How many bytes of a file to send or fetch at once: as much as takes 1 to 8 s, 64 KiB to 4 MiB.
class UkuranPotongan {
public:
    static constexpr qint64 terkecil = 64LL * 1024;
    static constexpr qint64 terbesar = 4LL * 1024 * 1024;

    explicit UkuranPotongan(qint64 awal = 256LL * 1024) : m_bytes(awal), m_terkecil(std::min(awal, terkecil)) {}

    qint64 bytes() const noexcept { return m_bytes; }
    void selesai(qint64 ms) noexcept
    {
        if (ms > 8000)
            gagal();
        else if (ms < 1000)
            m_bytes = std::min(terbesar, m_bytes * 2);
    }
    /// It did not come through: a smaller one is lost less easily.
    void gagal() noexcept { m_bytes = std::max(m_terkecil, m_bytes / 2); }

private:
    qint64 m_bytes;
    qint64 m_terkecil;
};

} // namespace lumbung
