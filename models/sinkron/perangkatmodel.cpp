// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/perangkatmodel.h"

#include "models/sinkron/katasinkron.h"

namespace lumbung {

void PerangkatModel::tampilkan(std::vector<SesiPerangkat> perangkat)
{
    beginResetModel();
    m_perangkat = std::move(perangkat);
    endResetModel();
}

int PerangkatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_perangkat.size());
}

int PerangkatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : JumlahKolom;
}

QVariant PerangkatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SesiPerangkat &satu = baris(index.row());
    const auto waktu = [](const QDateTime &saat) {
        return saat.isValid() ? kataWaktu(saat.toMSecsSinceEpoch()) : tr("belum pernah");
    };
    switch (index.column()) {
    case Nama: return satu.nama;
    case Akun: return satu.akun;
    case Terdaftar: return waktu(satu.terdaftar);
    case Terakhir: return waktu(satu.terakhir);
    default: return satu.dicabut ? tr("Dicabut") : satu.ini ? tr("Komputer ini") : tr("Aktif");
    }
}

QVariant PerangkatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Nama: return tr("Nama komputer");
    case Akun: return tr("Akun");
    case Terdaftar: return tr("Terdaftar");
    case Terakhir: return tr("Terakhir aktif");
    default: return tr("Keadaan");
    }
}

} // namespace lumbung
