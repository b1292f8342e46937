// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/simulator/saksi.h"

namespace lumbung::simulasi {

/// One world: desks, hub and lines over simulated time, from a seed and a schedule.
class Dunia {
public:
    Dunia(quint64 benih, bool jamBenar = false);

    /// Plays the schedule, then takes all faults away and waits until everything is quiet. Answers what was wrong;
    /// empty = nothing.
    QString mainkan(const Jadwal &jadwal);
    /// Digest of every scope at the hub.
    std::map<Scope, QByteArray> cerna();
    int acara() const { return m_acara; }

private:
    void lakukan(const Aksi &aksi);
    void gantiWilayah(const Aksi &aksi);
    void tenangkan();
    bool tenang() const;
    QString keadaan() const;
    void pasang(std::unique_ptr<MejaTiruan> meja);

    quint64 m_benih;
    bool m_jamBenar;
    int m_acara = 0;
    Antrean m_antrean;
    PusatTiruan m_pusat;
    Saksi m_saksi;
    std::vector<std::unique_ptr<MejaTiruan>> m_meja;
};

} // namespace lumbung::simulasi
