// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/simulator/pusattiruan.h"

namespace lumbung::simulasi {

/// A desk's line to the hub: carries requests as the bytes that really travel, and breaks in every way it can.
class Jaringan {
public:
    using Sampai = std::function<void(const Tanggapan &)>;
    enum class Gangguan { Luring, Hilang, BalasanHilang, Ganda, Lambat, Potong, Portal, Gerbang };

    Jaringan(Antrean &antrean, PusatTiruan &pusat, quint64 benih)
        : m_antrean(antrean), m_pusat(pusat), m_dadu(benih)
    {
    }

    void ganggu(Gangguan gangguan, qint64 sampai)
    {
        m_gangguan = gangguan;
        m_sampai = sampai;
    }
    void pulih() { m_sampai = 0; }
    /// Hands the request over; `sampai` hears exactly once.
    void kirim(const Permintaan &permintaan, const QString &token, const Sampai &sampai);

private:
    using Jawab = std::function<void(Tanggapan)>;
    void bawa(const Permintaan &permintaan, const QString &token, const Jawab &jawab, bool potong, bool buang);
    Tanggapan pulang(int status, const QByteArray &badan, bool potong);

    Antrean &m_antrean;
    PusatTiruan &m_pusat;
    Dadu m_dadu;
    Gangguan m_gangguan = Gangguan::Luring;
    qint64 m_sampai = 0;
};

} // namespace lumbung::simulasi
