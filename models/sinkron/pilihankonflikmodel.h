// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/sinkron/konflik.h"

#include <QAbstractTableModel>

#include <map>

namespace lumbung {

/// One conflict field by field: what was, the sender's value, the hub's, and what shall be. The choice begins open:
/// nothing is decided by looking at it. Choices of a conflict that is put aside come back with it, unless the value
/// that they were made on has changed.
class PilihanKonflikModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Kolom { Isian, Awal, Punya, Pusat, Pakai, JumlahKolom };
    enum class Pilihan { Belum, Punya, Pusat, Tulis };
    static constexpr int PilihanRole = Qt::UserRole + 1; ///< int of Pilihan
    static constexpr int TebalRole = Qt::UserRole + 2;   ///< the side that is chosen

    /// `hariIni` completes dates that are typed in part.
    PilihanKonflikModel(const WilayahDirectory &wilayah, QDate hariIni, QObject *parent = nullptr);
    void tampilkan(const Konflik &konflik);
    /// Whether exactly this is shown: then nothing has to be reset, which would close an editor being typed in.
    bool menampilkan(const Konflik &konflik) const;
    /// Personal data whole or masked; the audit was asked before (core/application/datapribadi.h).
    void setTerbuka(bool terbuka);
    void pilih(int row, Pilihan pilihan);
    void pilihSemua(Pilihan pilihan);
    int belum() const; ///< how many fields are still open
    bool lengkap() const { return rowCount() > 0 && belum() == 0; }
    /// The decision, once it is whole.
    Record keputusan() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Typing a value of one's own into the last column.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void berubah();
    void tidakTerbaca(const QString &kalimat); ///< what was typed is no value of this field

private:
    struct Baris {
        IsianKonflik isian;
        Pilihan pilihan = Pilihan::Belum;
        Value tulis = {};
    };
    QString teksPakai(const Baris &baris) const;

    const WilayahDirectory &m_wilayah;
    QDate m_hariIni;
    bool m_terbuka = false;
    KonflikId m_id;
    std::vector<Baris> m_baris;
    std::map<KonflikId, std::vector<Baris>> m_disisihkan;
};

} // namespace lumbung
