// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/simulator/mejatiruan.h"

namespace lumbung::simulasi {

/// Watches a world and notes the first thing that must never be (sync invariants I1 … I11).
class Saksi {
public:
    explicit Saksi(PusatTiruan &pusat) : m_pusat(pusat) {}

    /// After each piece of work of a desk.
    void lihat(const MejaTiruan &meja);
    /// When all is quiet.
    void akhiri(const std::vector<std::unique_ptr<MejaTiruan>> &meja);
    void keluhkan(const QString &keluhan)
    {
        if (m_keluhan.isEmpty())
            m_keluhan = keluhan;
    }
    /// Whether every desk holds what the hub holds.
    bool seragam(const std::vector<std::unique_ptr<MejaTiruan>> &meja) const;
    /// What was seen first; empty = all well.
    const QString &keluhan() const { return m_keluhan; }

private:
    void kursorLengkap(const MejaTiruan &meja);
    void tidakMundur(const MejaTiruan &meja);
    bool diubahKemudian(const Op &op, Field field, qint64 versi) const;
    void sekaliSaja();
    void terjawab(const MejaTiruan &meja);
    void nilaiTersimpan(const MejaTiruan &meja);
    void tanpaIsiOrangLain(const MejaTiruan &meja);
    void tahapSah();
    void berkasMeja(const MejaTiruan &meja);
    void berkasPusat();
    void lampiranTersimpan(const MejaTiruan &meja);
    bool tercatat(const Op &op, const FieldChange &change) const;

    PusatTiruan &m_pusat;
    std::set<std::pair<int, QByteArray>> m_utuh; ///< files of desks whose hash was seen
    std::map<QString, QByteArray> m_bernama;     ///< attachments whose file the hub was seen to have
    QString m_keluhan;
};

} // namespace lumbung::simulasi
