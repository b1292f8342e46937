// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/kasus.h"

#include <QAbstractListModel>

namespace lumbung {

/// What happened to a case, newest first; what could not stand is there with its reason.
class RiwayatKasusModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int RincianRole = Qt::UserRole + 1;
    static constexpr int DiabaikanRole = Qt::UserRole + 2; ///< bool
    static constexpr int JenisRole = Qt::UserRole + 3;     ///< int of JenisPeristiwa

    using QAbstractListModel::QAbstractListModel;
    void tampilkan(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Baris {
        QString judul, rincian;
        JenisPeristiwa jenis = JenisPeristiwa::Catat;
        bool diabaikan = false;
    };
    std::vector<Baris> m_baris;
};

} // namespace lumbung
