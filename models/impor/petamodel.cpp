// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/impor/petamodel.h"

#include <QCoreApplication>

namespace lumbung {

QString namaSasaran(const Sasaran &sasaran)
{
    switch (sasaran.peran) {
    case Sasaran::Peran::Tanya: return QCoreApplication::translate("Impor", "Pilih isian");
    case Sasaran::Peran::Abaikan: return QCoreApplication::translate("Impor", "Abaikan kolom ini");
    case Sasaran::Peran::NomorDanTanggalBadanHukum:
        return QCoreApplication::translate("Impor", "Nomor dan tanggal badan hukum");
    case Sasaran::Peran::Periode: return QCoreApplication::translate("Impor", "Periode (triwulan atau semester)");
    case Sasaran::Peran::Isian: break;
    }
    return QCoreApplication::translate("Field", spec(sasaran.field).label);
}

std::vector<Sasaran> semuaSasaran()
{
    std::vector<Sasaran> all{Sasaran(Sasaran::Peran::Abaikan)};
    for (const FieldSpec &entry : fieldCatalogue()) {
        if (entry.field == Field::WilayahTeks || entry.field == Field::KelasOmzet ||
            entry.field == Field::FrekuensiRat)
            continue;
        all.emplace_back(entry.field);
        if (entry.field == Field::TglBadanHukum)
            all.emplace_back(Sasaran::Peran::NomorDanTanggalBadanHukum);
    }
    all.emplace_back(Sasaran::Peran::Periode);
    return all;
}

void PetaModel::tampilkan(const std::vector<KolomPeta> &peta)
{
    // The same columns again: keep cursor and scroll place.
    const bool same = peta.size() == m_peta.size();
    if (!same)
        beginResetModel();
    m_peta = peta;
    if (!same)
        endResetModel();
    else if (!m_peta.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, JumlahKolom - 1));
}

int PetaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_peta.size());
}

int PetaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(JumlahKolom);
}

QString PetaModel::teks(const KolomPeta &peta, int kolom) const
{
    switch (kolom) {
    case Judul: return peta.judul.isEmpty() ? tr("(tanpa judul)") : peta.judul;
    case Contoh: return peta.contoh.isEmpty() ? tr("(kosong)") : peta.contoh.join(QStringLiteral("  \u00B7  "));
    case Jadi:
        return peta.pengali == 1 ? namaSasaran(peta.sasaran)
                                 : tr("%1, dikali %L2").arg(namaSasaran(peta.sasaran)).arg(peta.pengali);
    default: break;
    }
    if (peta.rusak)
        return tr("nomor rusak oleh Excel");
    if (peta.diingat)
        return tr("diingat");
    switch (peta.keyakinan) {
    case Keyakinan::Pasti: return tr("pasti");
    case Keyakinan::Mungkin: return tr("mungkin");
    case Keyakinan::Tanya: break;
    }
    return tr("perlu dipilih");
}

QVariant PetaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KolomPeta &peta = m_peta[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return teks(peta, index.column());
    case Qt::EditRole:
    case KunciRole: return keyOf(peta.sasaran);
    case KeyakinanRole: return static_cast<int>(peta.rusak ? Keyakinan::Tanya : peta.keyakinan);
    case Qt::AccessibleTextRole:
        return tr("Kolom %1, menjadi %2, %3").arg(teks(peta, Judul), teks(peta, Jadi), teks(peta, Keyakinan_));
    default: break;
    }
    return {};
}

QVariant PetaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return m_peta[static_cast<std::size_t>(section)].kolom + 1;
    const QString heads[] = {tr("Kolom berkas"), tr("Contoh isi"), tr("Jadi isian"), tr("Keyakinan")};
    return heads[section];
}

Qt::ItemFlags PetaModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Jadi ? flags | Qt::ItemIsEditable : flags;
}

bool PetaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Jadi)
        return false;
    const KolomPeta &peta = m_peta[static_cast<std::size_t>(index.row())];
    const auto sasaran = sasaranOfKey(value.toString());
    if (!sasaran || (*sasaran == peta.sasaran && peta.keyakinan == Keyakinan::Pasti))
        return false;
    Q_EMIT sasaranDipilih(peta.kolom, *sasaran);
    return true;
}

} // namespace lumbung
