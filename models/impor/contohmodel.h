// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/contohlembar.h"
#include "core/application/impor/kepalalembar.h"

#include <QAbstractTableModel>

namespace lumbung {

/// The first rows of a sheet as the file shows them: columns A, B, C …, rows with their own numbers.
class ContohModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// True for cells of the heading rows.
    static constexpr int KepalaRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void tampilkan(const ContohLembar &contoh, const KepalaLembar &kepala);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ContohLembar m_contoh;
    KepalaLembar m_kepala;
    int m_lebar = 0;
};

} // namespace lumbung
