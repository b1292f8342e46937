// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sinkron/muatansinkron.h"

#include <QAbstractListModel>

namespace lumbung {

/// Open conflicts: what it is about, why, who and when.
class KonflikModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int RincianRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;
    void tampilkan(std::vector<UrusanBernama<Konflik>> konflik);
    const UrusanBernama<Konflik> &baris(int row) const { return m_konflik[static_cast<std::size_t>(row)]; }
    /// The row of this conflict; -1 when it is not listed.
    int barisDari(const KonflikId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<UrusanBernama<Konflik>> m_konflik;
};

} // namespace lumbung
