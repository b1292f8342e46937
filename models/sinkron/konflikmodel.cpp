// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/konflikmodel.h"

#include "models/sinkron/katasinkron.h"

namespace lumbung {

void KonflikModel::tampilkan(std::vector<UrusanBernama<Konflik>> konflik)
{
    beginResetModel();
    m_konflik = std::move(konflik);
    endResetModel();
}

int KonflikModel::barisDari(const KonflikId &id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (baris(row).urusan.id == id)
            return row;
    return -1;
}

int KonflikModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_konflik.size());
}

QVariant KonflikModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &satu = baris(index.row());
    const Konflik &konflik = satu.urusan;
    const QString judul = konflik.isian.empty()
                              ? kataNama(satu.koperasi)
                              : tr("%1 · %2 isian").arg(kataNama(satu.koperasi)).arg(konflik.isian.size());
    const QString rincian = kataDaftar({kataSebab(konflik.sebab), konflik.pelaku, kataWaktu(konflik.pada)});
    switch (role) {
    case Qt::DisplayRole: return judul;
    case RincianRole: return rincian;
    case Qt::AccessibleTextRole: return u"%1. %2"_qs.arg(judul, rincian);
    default: return {};
    }
}

} // namespace lumbung
