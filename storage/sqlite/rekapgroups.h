// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/rekapqueries.h"
#include "storage/sqlite/sumbangan.h"

#include <QHash>

namespace lumbung {

/// Adds contributions up into the rows of one rekap.
class RekapGroups {
public:
    explicit RekapGroups(RekapMenurut menurut) : m_menurut(menurut) {}

    void add(const Sumbangan &sumbangan) { m_sums[valueOf(sumbangan)] += sumbangan.ukuran; }
    void subtract(const Sumbangan &sumbangan) { m_sums[valueOf(sumbangan)] -= sumbangan.ukuran; }
    void add(const QString &value, const Ukuran &ukuran) { m_sums[value] += ukuran; }
    /// Rows in the order of code or value list, what has no place apart, everything in `jumlah`.
    Rekap rekap() const;

private:
    QString valueOf(const Sumbangan &sumbangan) const;

    RekapMenurut m_menurut;
    QHash<QString, Ukuran> m_sums;
};

} // namespace lumbung
