// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/tatabagan.h"
#include "documents/sop/hurufsop.h"

namespace lumbung {

/// Draws pages of a flow chart that have been laid out. The painter works in millimetres, black on white.
class PelukisBagan {
public:
    PelukisBagan(const TataBagan &tata, const HurufCetakSop &huruf) : m_tata(tata), m_huruf(huruf) {}
    void lukis(QPainter &painter, std::size_t halaman) const;

private:
    void kepala(QPainter &painter) const;
    void kisi(QPainter &painter, const HalamanTata &halaman) const;
    void isiBaris(QPainter &painter, const BarisTata &baris) const;
    void simbol(QPainter &painter, const SimbolTata &satu) const;
    void garis(QPainter &painter, const GarisTata &satu) const;
    void label(QPainter &painter, const GarisTata &satu) const;
    void catatan(QPainter &painter, double y) const;
    void judulKolom(QPainter &painter, const KolomTata &kolom, double atas, double bawah) const;

    const TataBagan &m_tata;
    const HurufCetakSop &m_huruf;
};

} // namespace lumbung
