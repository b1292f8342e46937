// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"

#include <QAbstractListModel>

namespace lumbung {

/// What waits to be sent and what the hub did not take, newest first.
class KeluarModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int RincianRole = Qt::UserRole + 1;
    static constexpr int KeadaanRole = Qt::UserRole + 2; ///< int of BarisKeluar::Keadaan

    using QAbstractListModel::QAbstractListModel;
    void tampilkan(std::vector<BarisKeluar> baris);
    const BarisKeluar &baris(int row) const { return m_baris[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<BarisKeluar> m_baris;
};

} // namespace lumbung
