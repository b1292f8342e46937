// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/impor/temuanmodel.h"

#include "models/pesan/kalimatimpor.h"
#include "models/pesan/temuan.h"

namespace lumbung {

std::optional<Field> fieldKolom(const std::vector<KolomPeta> &peta, int kolom)
{
    for (const KolomPeta &satu : peta)
        if (satu.kolom == kolom && satu.sasaran.isian())
            return satu.sasaran.field;
    return std::nullopt;
}

void KelompokModel::tampilkan(const RencanaImpor &rencana)
{
    beginResetModel();
    m_kelompok = rencana.temuan;
    m_peta = rencana.peta;
    endResetModel();
}

int KelompokModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kelompok.size());
}

QVariant KelompokModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KelompokTemuan &kelompok = m_kelompok[static_cast<std::size_t>(index.row())];
    const QString judul = [&] {
        for (const KolomPeta &kolom : m_peta)
            if (kolom.kolom == kelompok.kolom)
                return kolom.judul;
        return QString();
    }();
    const QString rincian =
        judul.isEmpty()
            ? tr("%Ln baris", nullptr, static_cast<int>(kelompok.jumlah))
            : tr("Kolom \"%1\" \u00B7 %2").arg(judul, tr("%Ln sel", nullptr, static_cast<int>(kelompok.jumlah)));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return kalimatImpor(kelompok, m_peta);
    case KeparahanRole: return static_cast<int>(kelompok.keparahan);
    case RincianRole: return rincian;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2 %3")
            .arg(namaOf(kelompok.keparahan), data(index, Qt::DisplayRole).toString(), rincian);
    default: break;
    }
    return {};
}

void SelModel::tampilkan(const RencanaImpor &rencana, const KelompokTemuan &kelompok, const KoreksiImpor &koreksi)
{
    beginResetModel();
    m_kelompok = kelompok;
    m_koreksi = koreksi;
    m_letak.clear();
    for (const TemuanImpor &temuan : kelompok.contoh) {
        const SumberTegak::Alamat alamat = rencana.alamat(temuan.baris, temuan.kolom);
        m_letak << (temuan.kolom < 0 ? tr("Baris %1").arg(alamat.baris)
                                     : tr("Baris %1, kolom %2").arg(alamat.baris).arg(hurufKolom(alamat.kolom)));
    }
    endResetModel();
}

int SelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kelompok.contoh.size());
}

int SelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(JumlahKolom);
}

QString SelModel::perbaikan(const TemuanImpor &temuan) const
{
    if (m_koreksi.lewati.contains(temuan.baris))
        return tr("Baris dilewati");
    if (const auto one = m_koreksi.sel.find({temuan.baris, temuan.kolom}); one != m_koreksi.sel.end())
        return one->second.isEmpty() ? tr("(dikosongkan)") : one->second;
    if (const auto all = m_koreksi.semua.find({temuan.kolom, temuan.teks}); all != m_koreksi.semua.end())
        return all->second.isEmpty() ? tr("(dikosongkan)") : all->second;
    if (m_koreksi.kosongkan.contains({m_kelompok.kode, m_kelompok.kolom}))
        return tr("(dikosongkan)");
    return {};
}

QVariant SelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TemuanImpor &temuan = m_kelompok.contoh[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole && index.column() == Perbaikan) {
        const auto one = m_koreksi.sel.find({temuan.baris, temuan.kolom});
        return one != m_koreksi.sel.end() ? one->second : temuan.teks;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Letak: return m_letak[index.row()];
    case Isi: return temuan.teks.isEmpty() ? tr("(kosong)") : temuan.teks;
    default: break;
    }
    return perbaikan(temuan);
}

QVariant SelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString heads[] = {tr("Letak"), tr("Isi sel"), tr("Perbaikan")};
    return heads[section];
}

Qt::ItemFlags SelModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Perbaikan && m_kelompok.kolom >= 0 ? flags | Qt::ItemIsEditable : flags;
}

bool SelModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const TemuanImpor &temuan = m_kelompok.contoh[static_cast<std::size_t>(index.row())];
    if (value.toString() == temuan.teks)
        return false;
    m_koreksi.sel[{temuan.baris, temuan.kolom}] = value.toString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT selDiperbaiki(temuan.baris, temuan.kolom, value.toString());
    return true;
}

} // namespace lumbung
