// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/keluarmodel.h"

#include "models/sinkron/katasinkron.h"

namespace lumbung {

void KeluarModel::tampilkan(std::vector<BarisKeluar> baris)
{
    beginResetModel();
    m_baris = std::move(baris);
    endResetModel();
}

int KeluarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_baris.size());
}

QVariant KeluarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BarisKeluar &baris = this->baris(index.row());
    const QString rincian = kataDaftar({keadaanKeluar(baris), kataWaktu(baris.op.pada)});
    switch (role) {
    case Qt::DisplayRole: return judulKeluar(baris);
    case RincianRole: return rincian;
    case KeadaanRole: return static_cast<int>(baris.keadaan);
    case Qt::AccessibleTextRole: return u"%1. %2"_qs.arg(judulKeluar(baris), rincian);
    default: return {};
    }
}

} // namespace lumbung
