// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"

#include <QAbstractTableModel>

namespace lumbung {

/// Computers with a session at the hub.
class PerangkatModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Kolom { Nama, Akun, Terdaftar, Terakhir, Keadaan, JumlahKolom };

    using QAbstractTableModel::QAbstractTableModel;
    void tampilkan(std::vector<SesiPerangkat> perangkat);
    const SesiPerangkat &baris(int row) const { return m_perangkat[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<SesiPerangkat> m_perangkat;
};

} // namespace lumbung
