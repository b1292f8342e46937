// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/rencanaimpor.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

namespace lumbung {

/// Step "Periksa", left: causes with their counts; errors first.
class KelompokModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int KeparahanRole = Qt::UserRole + 1; ///< int of Keparahan
    static constexpr int RincianRole = Qt::UserRole + 2;   ///< second line: column and count

    using QAbstractListModel::QAbstractListModel;
    void tampilkan(const RencanaImpor &rencana);
    const KelompokTemuan &kelompok(int row) const { return m_kelompok[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<KelompokTemuan> m_kelompok;
    std::vector<KolomPeta> m_peta;
};

/// Step "Periksa", right: the cells of one cause; the column "Perbaikan" is typed into.
class SelModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Kolom { Letak, Isi, Perbaikan, JumlahKolom };

    using QAbstractTableModel::QAbstractTableModel;
    void tampilkan(const RencanaImpor &rencana, const KelompokTemuan &kelompok, const KoreksiImpor &koreksi);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void selDiperbaiki(int baris, int kolom, const QString &teks);

private:
    QString letak(const TemuanImpor &temuan) const;
    QString perbaikan(const TemuanImpor &temuan) const;
    KelompokTemuan m_kelompok;
    KoreksiImpor m_koreksi;
    QStringList m_letak;
};

/// The field that a column becomes, if it becomes one.
std::optional<Field> fieldKolom(const std::vector<KolomPeta> &peta, int kolom);

} // namespace lumbung
