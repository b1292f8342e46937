// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"

namespace lumbung::simulasi {

/// The same numbers for the same seed on every machine (splitmix64).
class Dadu final : public Chance {
public:
    explicit Dadu(quint64 benih) : m_keadaan(benih) {}
    quint64 angka()
    {
        m_keadaan += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_keadaan;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 … batas-1
    int sampai(int batas) { return static_cast<int>(angka() % static_cast<quint64>(batas)); }
    QByteArray bytes(int count) override
    {
        QByteArray drawn(count, '\0');
        for (char &byte : drawn)
            byte = static_cast<char>(angka());
        return drawn;
    }

private:
    quint64 m_keadaan;
};

} // namespace lumbung::simulasi
