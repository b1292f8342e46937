// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <numbers>

namespace lumbung::contoh {

/// SplitMix64: the same numbers on every platform and library, which the distributions of std do not promise.
class Acak {
public:
    explicit Acak(quint64 benih) : m_state(benih) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 <= x < 1
    double pecahan() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double antara(double bawah, double atas) { return bawah + (atas - bawah) * pecahan(); }
    int bulat(int bawah, int atas) ///< both ends included
    {
        return bawah + static_cast<int>(next() % static_cast<quint64>(atas - bawah + 1));
    }
    bool peluang(double p) { return pecahan() < p; }
    /// Normal with mean 0 and deviation 1 (Box and Muller).
    double normal()
    {
        const double jarak = std::sqrt(-2 * std::log(1 - pecahan()));
        return jarak * std::cos(2 * std::numbers::pi * pecahan());
    }

private:
    quint64 m_state;
};

} // namespace lumbung::contoh
