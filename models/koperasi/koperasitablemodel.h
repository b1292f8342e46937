// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/storethread.h"
#include "models/koperasi/bacadaftar.h"
#include "models/koperasi/pilihanbaris.h"
#include "models/koperasi/suntingantabel.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <atomic>

namespace lumbung {

/// The koperasi table: all keys of the query in memory, rows by page around what is painted. The first
/// column is the tick, the others are fields. data() only looks into loaded pages; what is missing is asked
/// for and appears with dataChanged. An answer of an older question is dropped.
class KoperasiTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Peran {
        KeyRole = Qt::UserRole, ///< RowKey; 0 on a group head and on rows that are away
        FieldRole,              ///< int(Field); -1 on the tick column
        TertundaRole,           ///< bool: edited, not saved
        SalahRole,              ///< bool: the edit cannot be saved as it stands
        TermuatRole,            ///< bool: the row is here
        KepalaRole,             ///< bool: a group's head
        TerlipatRole,           ///< bool: the group is folded
        TerpilihRole            ///< bool: the row is ticked
    };
    enum class Keadaan { Memuat, Siap, Gagal };

    KoperasiTableModel(StoreThread &baca, const WilayahDirectory &wilayah, const Clock &clock,
                       QObject *parent = nullptr);
    ~KoperasiTableModel() override;

    void setKolom(std::vector<Field> kolom);
    const std::vector<Field> &kolom() const { return m_how.kolom; }
    std::optional<Field> fieldOf(int column) const;
    int columnOf(Field field) const; ///< -1 when it is not shown
    void setQuery(const DaftarQuery &query);
    const DaftarQuery &query() const { return m_query; }
    /// Shows or masks personal data.
    void setTerbuka(bool terbuka);
    const CaraBaca &cara() const { return m_how; }
    void muatUlang();

    Keadaan keadaan() const { return m_state; }
    qint64 cocok() const { return static_cast<qint64>(m_load->keys.size()); }
    qint64 semua() const { return m_load->semua; }
    const std::vector<RowKey> &keys() const { return m_load->keys; }
    int lineOf(RowKey key) const; ///< -1 when it does not match the query
    RowKey keyAt(int line) const;
    KoperasiId idAt(int line) const;   ///< empty while the row is away
    qint64 nomorBaris(int line) const; ///< from 1; 0 on a head
    void lipat(int line);
    PilihanBaris &pilihan() { return m_ticks; }
    /// Ticked rows that match the query: only these are summed, copied or changed.
    int jumlahTerpilih() const;
    SuntinganTabel &suntingan() { return m_edits; }
    /// The cell shows its stored value again, as a step that can be taken back; false when it was not edited.
    bool lepasSuntingan(const QModelIndex &index);
    void selBerubah(RowKey key, Field field);
    /// Edited cells were saved: the loaded rows take their values, until the next load brings them.
    void terapkanSuntingan();
    /// Paints every cell anew.
    void semuaBerubah();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void keadaanBerubah();
    void termuat();
    void gagal(const lumbung::Error &galat);
    void suntinganBerubah();

private:
    struct Kiriman; ///< pages and sums that arrive together

    QVariant headData(const KepalaKelompok &head, int group, int column, int role) const;
    QVariant rowData(const BarisTabel &row, int line, int column, int role) const;
    QVariant cellText(const BarisTabel &row, int column, int role) const;
    QString accessibleText(const BarisTabel &row, int line, int column) const;
    const BarisTabel *want(qint64 urutan) const;
    void wantSum(int group) const;
    void edit(const BarisTabel &row, Field field, const QString &text);
    void load();
    void accept(const Result<std::shared_ptr<MuatanDaftar>> &load);
    void fetch();
    void deliver(const Result<std::shared_ptr<Kiriman>> &delivery);

    StoreThread &m_reader;
    const Clock &m_clock;
    CaraBaca m_how;
    DaftarQuery m_query;
    std::shared_ptr<MuatanDaftar> m_load = std::make_shared<MuatanDaftar>();
    KelompokBaris m_lines;
    HalamanBaris m_pages;
    PilihanBaris m_ticks;
    SuntinganTabel m_edits;
    Keadaan m_state = Keadaan::Memuat;
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0);
    bool m_asked = false; ///< there is a query; before, columns alone load nothing
    bool m_fetching = false;
    QTimer *m_fetchTimer;
    mutable std::vector<qint64> m_wantedPages;
    mutable std::vector<int> m_wantedSums;
};

} // namespace lumbung
