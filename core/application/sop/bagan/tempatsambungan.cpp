// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/tempatsambungan.h"

#include "core/application/sop/bagan/ukuranbagan.h"

#include <algorithm>
#include <cstdlib>

namespace lumbung {

namespace {

constexpr int tempatSelajur = 3;

} // namespace

QRectF tempatSambungan(QPointF tengah)
{
    const QSizeF ukuran(ukuranBagan::lebarSambungan, ukuranBagan::tinggiSambungan);
    return {tengah - QPointF(ukuran.width(), ukuran.height()) / 2, ukuran};
}

int muatPita(std::size_t jumlahLajur)
{
    return static_cast<int>(jumlahLajur) * tempatSelajur;
}

QRectF TempatPita::cari(const RencanaSambungan &sambungan, double tengah) const
{
    std::vector<int> urutan(m_lajur.size());
    for (std::size_t i = 0; i < urutan.size(); ++i)
        urutan[i] = static_cast<int>(i);
    std::ranges::stable_sort(urutan, {}, [&](int lajur) { return std::abs(lajur - sambungan.lajur); });
    for (const int lajur : urutan) {
        const KolomTata &kolom = m_lajur[static_cast<std::size_t>(lajur)];
        for (const double geser : {0.0, -ukuranBagan::geserSambungan, ukuranBagan::geserSambungan}) {
            const QRectF tempat = tempatSambungan({kolom.kiri + kolom.lebar / 2 + geser, tengah});
            if (std::ranges::none_of(m_terpakai, [&](const QRectF &lain) { return lain.intersects(tempat); }))
                return tempat;
        }
    }
    return {};
}

QRectF TempatPita::ambil(const RencanaSambungan &sambungan)
{
    const double tinggi = sambungan.diAtas ? m_rencana.pitaAtas : m_rencana.pitaBawah;
    const double atas = sambungan.diAtas ? m_rencana.atas : m_rencana.bawah - m_rencana.pitaBawah;
    QRectF tempat;
    for (double y = 0; tempat.isNull() && y + ukuranBagan::tinggiPita <= tinggi + 0.1; y += ukuranBagan::tinggiPita)
        tempat = cari(sambungan, atas + y + ukuranBagan::tinggiPita / 2);
    m_terpakai.push_back(tempat);
    return tempat;
}

} // namespace lumbung
