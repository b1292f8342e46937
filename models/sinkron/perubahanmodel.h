// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/fieldchange.h"
#include "core/domain/record.h"

#include <QAbstractTableModel>

#include <vector>

namespace lumbung {

/// Changes field by field: what was seen, what is now, what was written. Guards (nothing changed) are left out.
class PerubahanModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Kolom { Isian, Semula, Sekarang, Baru, JumlahKolom };
    static constexpr int BedaRole = Qt::UserRole + 1; ///< of Sekarang: not what was seen; of Baru: always

    /// `judulBaru`: head of the last column, "Diusulkan".
    PerubahanModel(const WilayahDirectory &wilayah, const QString &judulBaru, QObject *parent = nullptr);
    void tampilkan(const std::vector<FieldChange> &perubahan, const Record &sekarang = {});
    /// Personal data whole or masked; the audit was asked before (core/application/datapribadi.h).
    void setTerbuka(bool terbuka);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const WilayahDirectory &m_wilayah;
    QString m_judulBaru;
    std::vector<FieldChange> m_perubahan;
    Record m_sekarang;
    bool m_terbuka = false;
};

} // namespace lumbung
