// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/petakolom.h"

#include <QAbstractTableModel>

namespace lumbung {

/// Step "Cocokkan kolom": one row a column of the file with examples, what it becomes and how sure that is.
class PetaModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Kolom { Judul, Contoh, Jadi, Keyakinan_, JumlahKolom };
    static constexpr int KeyakinanRole = Qt::UserRole + 1; ///< int of Keyakinan
    static constexpr int KunciRole = Qt::UserRole + 2;     ///< key of the Sasaran

    using QAbstractTableModel::QAbstractTableModel;
    void tampilkan(const std::vector<KolomPeta> &peta);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes the key of a Sasaran for the column Jadi; the change is announced, the plan is made elsewhere.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void sasaranDipilih(int kolom, const lumbung::Sasaran &sasaran);

private:
    QString teks(const KolomPeta &peta, int kolom) const;
    std::vector<KolomPeta> m_peta;
};

/// What a person reads for a meaning: the field's label, "Abaikan kolom ini", "Pilih isian".
QString namaSasaran(const Sasaran &sasaran);
/// Every meaning a column can be given, in the order of the form.
std::vector<Sasaran> semuaSasaran();

} // namespace lumbung
