// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/penatahalaman.h"

namespace lumbung {

/// The rectangle of a connector around its middle.
QRectF tempatSambungan(QPointF tengah);

/// How many connectors one line of a strip takes.
int muatPita(std::size_t jumlahLajur);

/// Hands out places in the strips of one page: in the wished lane, else in the nearest one.
class TempatPita {
public:
    TempatPita(const std::vector<KolomTata> &lajur, const RencanaHalaman &rencana)
        : m_lajur(lajur), m_rencana(rencana)
    {
    }
    /// There is one for each connector when the strips are high enough (`muatPita`).
    QRectF ambil(const RencanaSambungan &sambungan);

private:
    QRectF cari(const RencanaSambungan &sambungan, double tengah) const;

    const std::vector<KolomTata> &m_lajur;
    const RencanaHalaman &m_rencana;
    std::vector<QRectF> m_terpakai;
};

} // namespace lumbung
