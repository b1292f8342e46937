// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sinkron/muatansinkron.h"

#include <QAbstractListModel>

namespace lumbung {

/// Open proposals: what it is about, who asks and why it was not simply done.
class UsulanModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int RincianRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;
    void tampilkan(std::vector<UrusanBernama<Usulan>> usulan);
    const UrusanBernama<Usulan> &baris(int row) const { return m_usulan[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<UrusanBernama<Usulan>> m_usulan;
};

} // namespace lumbung
