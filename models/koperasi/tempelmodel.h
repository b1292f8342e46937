// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/application/tempelsel.h"

#include <QAbstractTableModel>

namespace lumbung {

/// The preview of a paste, a line a cell: koperasi, field, before, after and what happens. What needs a look comes
/// first, then what changes, then what is the same already.
class TempelModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Kolom { Koperasi, Isian, Semula, Menjadi, Hasil, BanyakKolom };
    enum Peran { NasibRole = Qt::UserRole, PeringatanRole }; ///< int(SelTempel::Nasib); bool: a finding is told

    TempelModel(PratinjauTempel pratinjau, const WilayahDirectory &wilayah, QObject *parent = nullptr);

    const PratinjauTempel &pratinjau() const { return m_preview; }
    /// "198 akan berubah · 11 sudah sama · 5 dilewati"
    QString ringkasan() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const SelTempel &cell, int column) const;
    QString outcome(const SelTempel &cell) const;

    PratinjauTempel m_preview;
    const WilayahDirectory &m_wilayah;
};

} // namespace lumbung
