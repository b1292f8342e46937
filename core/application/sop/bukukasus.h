// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/kasus.h"

#include <QHash>

#include <functional>

namespace lumbung {

/// All cases of an office in memory. Reads what came since it looked last; belongs to one store thread, and to
/// nobody who keeps a reference across a refresh.
class BukuKasus {
public:
    /// Cases whose events, SOP, mandates or calendar changed are added up anew.
    Result<void> segarkan(PeristiwaQueries &peristiwa);

    const LatarKasus &latar() const { return m_latar; }
    const Kasus *cari(const KasusId &id) const;
    /// In no order.
    void setiap(const std::function<void(const Kasus &)> &sink) const;
    qsizetype jumlah() const { return m_kasus.size(); }

private:
    Result<bool> latarBerubah(PeristiwaQueries &peristiwa);
    Result<void> bacaBaru(PeristiwaQueries &peristiwa, QHash<QString, std::vector<PeristiwaKasus>> &baru);

    LatarKasus m_latar;
    QHash<QString, Kasus> m_kasus; ///< by id
    qint64 m_sampai = 0;           ///< number of the last event of a case that was read
    qint64 m_latarSampai = 0;      ///< the same of everything else
    qint64 m_hilang = 0;
};

} // namespace lumbung
