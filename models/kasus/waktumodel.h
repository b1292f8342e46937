// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/kasus.h"

#include <QAbstractTableModel>

namespace lumbung {

/// "Mengapa waktu ini?": every piece of the current stay, and the sum.
class WaktuModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Kolom { Apa, Kapan, Lama, JumlahKolom };
    static constexpr int TebalRole = Qt::UserRole + 1; ///< bool: counts, or is the sum

    using QAbstractTableModel::QAbstractTableModel;
    /// Pieces shorter than a minute are left out of the list, not of the sum.
    void tampilkan(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : JumlahKolom; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Baris {
        QString apa, kapan, lama;
        bool tebal = false;
    };
    std::vector<Baris> m_baris;
};

} // namespace lumbung
