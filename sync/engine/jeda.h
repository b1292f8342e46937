// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung {

class Chance;

/// How long to wait, in ms; drawn, so that offices that lost the hub together do not come back together.
class Jeda {
public:
    explicit Jeda(Chance &chance) : m_chance(chance) {}

    /// Until the next look when all is well: 60 s +-20 % while somebody looks, otherwise 15 min +-20 %.
    qint64 tidur(bool terlihat);
    /// After the n-th failure in a row (1, 2, …): between 1 s and 1 s * 2^n, at most 15 min; never less than the
    /// hub asked for.
    qint64 mundur(int kegagalan, int cobaLagiDetik);
    /// Before a try that a person's edit asks for while the hub does not answer: 1 … 5 s.
    qint64 dorongan();

private:
    /// Evenly in [bawah, atas].
    qint64 antara(qint64 bawah, qint64 atas);

    Chance &m_chance;
};

} // namespace lumbung
