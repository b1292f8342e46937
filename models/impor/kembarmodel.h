// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/rencanaimpor.h"
#include "core/application/ports/wilayahdirectory.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>

namespace lumbung {

/// Step "Kembar", left: rows that may be a koperasi which exists already.
class KembarModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int RincianRole = Qt::UserRole + 1;
    static constexpr int PutusanRole = Qt::UserRole + 2; ///< int of PutusanKembar
    static constexpr int DiputuskanRole = Qt::UserRole + 3;

    using QAbstractListModel::QAbstractListModel;
    void tampilkan(const RencanaImpor &rencana, const KoreksiImpor &koreksi);
    const PasanganKembar &pasangan(int row) const { return m_kembar[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<PasanganKembar> m_kembar;
    KoreksiImpor m_koreksi;
};

/// Step "Kembar", right: both side by side, field by field; personal data is masked.
class BandingKembarModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int BedaRole = Qt::UserRole + 1; ///< the two sides differ

    using QAbstractTableModel::QAbstractTableModel;
    void tampilkan(const PasanganKembar &pasangan, const WilayahDirectory &wilayah);
    void kosongkan();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Baris {
        Field field;
        QString berkas;
        QString pembanding;
        bool beda;
    };
    std::vector<Baris> m_baris;
    bool m_tersimpan = true;
    int m_barisLain = 0;
};

/// "Perbarui data itu", "Koperasi lain", "Lewati baris".
QString namaOf(PutusanKembar putusan);

} // namespace lumbung
