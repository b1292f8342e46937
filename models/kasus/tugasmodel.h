// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kasus/muatankasus.h"

#include <QAbstractListModel>

namespace lumbung {

/// Cases in a list: what each is about, and where it stands.
class TugasModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int RincianRole = Qt::UserRole + 1;
    static constexpr int KelompokRole = Qt::UserRole + 2; ///< int of KelompokTugas

    struct Baris {
        KelompokTugas kelompok = KelompokTugas::Giliran;
        RingkasKasus kasus;
        QString koperasi = {};
        DelegasiId mandat = {};
    };

    using QAbstractListModel::QAbstractListModel;
    void tampilkan(std::vector<Baris> baris, const KalenderKerja &kalender, qint64 kini);
    const Baris &baris(int row) const { return m_baris[static_cast<std::size_t>(row)]; }
    /// Row of a case; -1 when it is not listed.
    int barisOf(const KasusId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Baris> m_baris;
    KalenderKerja m_kalender;
    qint64 m_kini = 0;
};

/// Rows for what a person asks to see.
std::vector<TugasModel::Baris> barisTugas(const MuatanTugas &muatan, bool gilirannya);
std::vector<TugasModel::Baris> barisSemuaKasus(const MuatanTugas &muatan);

} // namespace lumbung
