// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/laporan.h"

#include <QAbstractTableModel>

namespace lumbung {

/// A report as a table on screen. The rows that close it (Di luar wilayah, Tidak terpetakan, Jumlah) stand in
/// a model of their own, so that a view can keep them in sight below the scrolled rows.
class LaporanTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Bagian { Isi, Kaki };
    enum Role {
        KodeRole = Qt::UserRole, ///< QString: wilayah code or value
        JenisBarisRole,          ///< int of JenisBaris
        BesaranRole,             ///< int of Besaran, invalid when the cell is not one measure
        ShareRole,               ///< double 0…1 of the longest bar; invalid outside the bar column
        BedaRole,                ///< double of a difference cell; invalid elsewhere
        NilaiRole                ///< double: the exact number; invalid when unknown or text
    };

    explicit LaporanTableModel(Bagian bagian, QObject *parent = nullptr);

    void setLaporan(const Laporan &laporan);
    const Laporan &laporan() const { return m_laporan; }
    /// Row that shows this code, or -1.
    int rowOf(const QString &kode) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const BarisLaporan &lineAt(int row) const { return m_laporan.baris[m_order[std::size_t(row)]]; }
    QVariant shareOf(const QModelIndex &index) const;
    QVariant numberOf(const QModelIndex &index) const;
    QString wordsOf(const QModelIndex &index) const;
    void computeOrder();

    Bagian m_bagian;
    Laporan m_laporan;
    std::vector<std::size_t> m_order;
    double m_longest = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lumbung
