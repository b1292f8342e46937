// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/impor/contohmodel.h"

#include <algorithm>

namespace lumbung {

void ContohModel::tampilkan(const ContohLembar &contoh, const KepalaLembar &kepala)
{
    beginResetModel();
    m_contoh = contoh;
    m_kepala = kepala;
    m_lebar = 0;
    for (const BarisContoh &baris : m_contoh.baris)
        m_lebar = std::max(m_lebar, static_cast<int>(baris.sel.size()));
    endResetModel();
}

int ContohModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contoh.baris.size());
}

int ContohModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lebar;
}

QVariant ContohModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BarisContoh &baris = m_contoh.baris[static_cast<std::size_t>(index.row())];
    if (role == KepalaRole)
        return baris.nomor >= m_kepala.barisAwal && baris.nomor <= m_kepala.barisAkhir;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return teksSel(selKe(baris.sel, index.column())).simplified();
}

QVariant ContohModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Horizontal)
        return hurufKolom(section);
    return m_contoh.baris[static_cast<std::size_t>(section)].nomor;
}

} // namespace lumbung
