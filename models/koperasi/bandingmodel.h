// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/koperasi/koperasieditormodel.h"

#include <QAbstractTableModel>

namespace lumbung {

/// The figures of last and this tahun buku side by side, by section; follows the editor model.
class BandingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Kolom { Isian, Lalu, Ini, Beda, jumlahKolom };
    enum Peran { KepalaRole = Qt::UserRole, FieldRole, KeparahanRole };

    explicit BandingModel(const KoperasiEditorModel &editor, QObject *parent = nullptr);
    int rowOf(Field field) const; ///< -1 when it is not compared

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : jumlahKolom; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(Field field, int column) const;
    QString figure(Field field, const Value &value) const;
    QVariant severity(Field field) const;

    const KoperasiEditorModel &m_editor;
};

} // namespace lumbung
