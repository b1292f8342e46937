// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/application/storethread.h"

#include <QAbstractListModel>
#include <QSet>

namespace lumbung {

/// The tick list of a column's header menu: "Pilih semua", then every value with its count. The filter that
/// comes out is one condition: nothing chosen or everything chosen means none.
class NilaiKolomModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Peran { JumlahRole = Qt::UserRole, KosongRole };

    NilaiKolomModel(StoreThread &baca, const WilayahDirectory &wilayah, Field field, QObject *parent = nullptr);

    /// Reads the values that the other columns' conditions leave, and ticks those the query chose here.
    void muat(const DaftarQuery &query);
    /// Shows the values that contain this text.
    void setCari(const QString &teks);
    int dipilih() const { return static_cast<int>(m_chosen.size()); }
    int jumlahNilai() const { return static_cast<int>(m_values.size()); }
    /// The condition of the ticks; nothing when the column is not to be filtered.
    std::optional<Condition> syarat() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void termuat();
    void pilihanBerubah();

private:
    struct Entry {
        Value value;
        QString text;
        QString searched;
        qint64 count = 0;
    };
    void accept(const std::vector<HitungNilai> &counts, const std::optional<Condition> &own);
    Qt::CheckState allState() const;

    StoreThread &m_reader;
    const WilayahDirectory &m_wilayah;
    Field m_field;
    quint64 m_generation = 0;
    std::vector<Entry> m_values;
    std::vector<int> m_shown; ///< positions in m_values
    QSet<int> m_chosen;
    QString m_search;
};

} // namespace lumbung
