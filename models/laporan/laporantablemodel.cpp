// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laporan/laporantablemodel.h"

#include "models/laporan/grafik.h"

#include <QCollator>

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

QString judulLayar(const KolomLaporan &column)
{
    const bool total = column.judul == QLatin1String("Jumlah") && !column.kelompok.isEmpty();
    const QString title = terjemahLaporan(total ? column.kelompok : column.judul);
    if (column.jenis == JenisSel::Rupiah)
        return LaporanTableModel::tr("%1 (jt)").arg(title);
    if (column.kelompok.startsWith(QLatin1String("Pertumbuhan")))
        return LaporanTableModel::tr("Tumbuh %1 (%)").arg(title);
    return title;
}

QString judulPenuh(const KolomLaporan &column)
{
    const QString title = terjemahLaporan(column.judul);
    const QString full =
        column.kelompok.isEmpty() ? title : terjemahLaporan(column.kelompok) + QStringLiteral(": ") + title;
    return column.jenis == JenisSel::Rupiah ? LaporanTableModel::tr("%1, dalam juta rupiah").arg(full) : full;
}

} // namespace

LaporanTableModel::LaporanTableModel(Bagian bagian, QObject *parent) : QAbstractTableModel(parent), m_bagian(bagian)
{
}

void LaporanTableModel::setLaporan(const Laporan &laporan)
{
    beginResetModel();
    const bool sameColumns = laporan.kolom.size() == m_laporan.kolom.size();
    m_laporan = laporan;
    if (!sameColumns)
        m_sortColumn = -1;
    m_longest = 0;
    if (laporan.kolomBatang)
        for (const BarisLaporan &row : laporan.baris)
            if (row.jenis == JenisBaris::Isi && !row.sel[*laporan.kolomBatang].isEmpty())
                m_longest = std::max(m_longest, std::abs(row.sel[*laporan.kolomBatang].decimal()));
    computeOrder();
    endResetModel();
}

void LaporanTableModel::computeOrder()
{
    m_order.clear();
    for (std::size_t i = 0; i < m_laporan.baris.size(); ++i)
        if ((m_laporan.baris[i].jenis == JenisBaris::Isi) == (m_bagian == Bagian::Isi))
            m_order.push_back(i);
    if (m_sortColumn < 0 || m_bagian == Bagian::Kaki)
        return;
    const auto column = std::size_t(m_sortColumn);
    const bool text = m_laporan.kolom[column].jenis == JenisSel::Teks;
    QCollator collator(QLocale(QLocale::Indonesian));
    collator.setNumericMode(true);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const Value &left = m_laporan.baris[a].sel[column];
        const Value &right = m_laporan.baris[b].sel[column];
        if (text) {
            const int compared = collator.compare(left.text(), right.text());
            return descending ? compared > 0 : compared < 0;
        }
        if (left.isEmpty() || right.isEmpty())
            return !left.isEmpty() && right.isEmpty(); // unknown ones last, whatever the direction
        return descending ? left.decimal() > right.decimal() : left.decimal() < right.decimal();
    });
}

int LaporanTableModel::rowOf(const QString &kode) const
{
    for (std::size_t row = 0; row < m_order.size(); ++row)
        if (!kode.isEmpty() && m_laporan.baris[m_order[row]].kode == kode)
            return int(row);
    return -1;
}

int LaporanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int LaporanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_laporan.kolom.size());
}

QVariant LaporanTableModel::numberOf(const QModelIndex &index) const
{
    const std::size_t row = m_order[std::size_t(index.row())];
    const auto column = std::size_t(index.column());
    const Value &value = m_laporan.baris[row].sel[column];
    return jenisSel(m_laporan, row, column) == JenisSel::Teks || value.isEmpty() ? QVariant() : value.decimal();
}

QVariant LaporanTableModel::shareOf(const QModelIndex &index) const
{
    const bool barColumn = m_laporan.kolomBatang == std::size_t(index.column());
    const QVariant number = numberOf(index);
    if (!barColumn || m_bagian != Bagian::Isi || !number.isValid())
        return {};
    return m_longest == 0 ? 0.0 : number.toDouble() / m_longest;
}

QString LaporanTableModel::wordsOf(const QModelIndex &index) const
{
    const std::size_t row = m_order[std::size_t(index.row())];
    const QString name = m_laporan.baris[row].sel[m_laporan.kolomNama].text();
    const QString text = teksSel(m_laporan, row, std::size_t(index.column()));
    return tr("%1, %2: %3").arg(name, judulPenuh(m_laporan.kolom[std::size_t(index.column())]), text);
}

QVariant LaporanTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = m_order[std::size_t(index.row())];
    const auto column = std::size_t(index.column());
    const BarisLaporan &line = m_laporan.baris[row];
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = teksSel(m_laporan, row, column);
        const bool fixedWord = line.jenis != JenisBaris::Isi || line.besaran.has_value();
        return fixedWord && m_laporan.kolom[column].jenis == JenisSel::Teks ? terjemahLaporan(text) : text;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter |
                   (m_laporan.kolom[column].jenis == JenisSel::Teks ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole: return wordsOf(index);
    case KodeRole: return line.kode;
    case JenisBarisRole: return int(line.jenis);
    case BesaranRole: {
        const auto besaran = line.besaran ? line.besaran : m_laporan.kolom[column].besaran;
        return besaran ? QVariant(int(*besaran)) : QVariant();
    }
    case ShareRole: return shareOf(index);
    case BedaRole: return jenisSel(m_laporan, row, column) == JenisSel::Beda ? numberOf(index) : QVariant();
    case NilaiRole: return numberOf(index);
    default: return {};
    }
}

QVariant LaporanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const KolomLaporan &column = m_laporan.kolom[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return judulLayar(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return judulPenuh(column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column.jenis == JenisSel::Teks ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

void LaporanTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_bagian == Bagian::Kaki || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    const std::vector<std::size_t> old = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    computeOrder();
    for (const QModelIndex &index : before) {
        const auto now = std::find(m_order.begin(), m_order.end(), old[std::size_t(index.row())]);
        after << createIndex(int(now - m_order.begin()), index.column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace lumbung
