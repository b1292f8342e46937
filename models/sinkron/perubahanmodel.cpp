// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/perubahanmodel.h"

#include "models/koperasi/teksisian.h"
#include "models/sinkron/katasinkron.h"

#include <algorithm>

namespace lumbung {

PerubahanModel::PerubahanModel(const WilayahDirectory &wilayah, const QString &judulBaru, QObject *parent)
    : QAbstractTableModel(parent), m_wilayah(wilayah), m_judulBaru(judulBaru)
{
}

void PerubahanModel::tampilkan(const std::vector<FieldChange> &perubahan, const Record &sekarang)
{
    beginResetModel();
    m_perubahan.clear();
    std::ranges::copy_if(perubahan, std::back_inserter(m_perubahan),
                         [](const FieldChange &change) { return !(change.before == change.after); });
    m_sekarang = sekarang;
    endResetModel();
}

void PerubahanModel::setTerbuka(bool terbuka)
{
    m_terbuka = terbuka;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, JumlahKolom - 1));
}

int PerubahanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_perubahan.size());
}

int PerubahanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : JumlahKolom;
}

QVariant PerubahanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FieldChange &satu = m_perubahan[static_cast<std::size_t>(index.row())];
    const Value &kini = m_sekarang.value(satu.field);
    if (role == BedaRole)
        return index.column() == Baru || (index.column() == Sekarang && !(kini == satu.before));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Isian: return namaIsian(satu.field);
    case Semula: return kataNilai(satu.field, satu.before, m_wilayah, m_terbuka);
    case Sekarang: return kataNilai(satu.field, kini, m_wilayah, m_terbuka);
    default: return kataNilai(satu.field, satu.after, m_wilayah, m_terbuka);
    }
}

QVariant PerubahanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Isian: return tr("Isian");
    case Semula: return tr("Semula");
    case Sekarang: return tr("Sekarang");
    default: return m_judulBaru;
    }
}

} // namespace lumbung
