// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kasus/riwayatkasusmodel.h"

#include "models/kasus/katakasus.h"
#include "models/pesan/galat.h"

#include <algorithm>
#include <ranges>

namespace lumbung {

void RiwayatKasusModel::tampilkan(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    beginResetModel();
    m_baris.clear();
    for (const PeristiwaKasus &apa : std::views::reverse(kasus.peristiwa)) {
        const auto dikesampingkan = std::ranges::find(kasus.keadaan.diabaikan, apa.id, &PeristiwaDiabaikan::id);
        const bool diabaikan = dikesampingkan != kasus.keadaan.diabaikan.end();
        QString rincian = u"%1 · %2"_qs.arg(kataSaatKasus(kalender, apa.pada, kini), kataPelakuKasus(apa.pelaku));
        if (diabaikan)
            rincian += u" · "_qs + tr("dikesampingkan: %1").arg(kalimat(dikesampingkan->sebab));
        m_baris.push_back(
            {kasus.sop ? kataPeristiwa(apa, *kasus.sop) : apa.perihal, rincian, apa.jenis, diabaikan});
    }
    endResetModel();
}

int RiwayatKasusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_baris.size());
}

QVariant RiwayatKasusModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Baris &satu = m_baris[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return satu.judul;
    case RincianRole: return satu.rincian;
    case DiabaikanRole: return satu.diabaikan;
    case JenisRole: return static_cast<int>(satu.jenis);
    case Qt::AccessibleTextRole: return u"%1. %2"_qs.arg(satu.judul, satu.rincian);
    default: return {};
    }
}

} // namespace lumbung
