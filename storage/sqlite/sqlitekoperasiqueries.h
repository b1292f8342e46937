// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/ports/wilayahdirectory.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/listindex.h"
#include "storage/sqlite/recordrows.h"

namespace lumbung {

/// Lists and single records out of the store.
class SqliteKoperasiQueries : public KoperasiQueries {
public:
    SqliteKoperasiQueries(Connection &connection, const WilayahDirectory &wilayah)
        : m_connection(connection), m_rows(connection), m_index(connection, wilayah)
    {
    }

    /// What lists keep in memory; a rekap with a filter counts in it, too.
    ListIndex &index() { return m_index; }

    Result<std::vector<RowKey>> keys(const DaftarQuery &query) override;
    Result<qint64> count(const DaftarQuery &query) override;
    Result<std::vector<DaftarBaris>> rows(std::span<const RowKey> keys, std::span<const Field> fields,
                                          int tahunBuku) override;
    Result<std::vector<HitungNilai>> valueCounts(Field field, const DaftarQuery &query) override;
    Result<std::vector<Rangkuman>> sums(std::span<const RowKey> keys, std::span<const Field> fields,
                                        int tahunBuku) override;

    Result<Koperasi> find(const KoperasiId &id) override;
    Result<Keragaan> find(const KeragaanId &id) override;
    Result<std::vector<KoperasiId>> findByNik(const QString &nikKoperasi) override;
    Result<std::vector<Keragaan>> keragaan(const KoperasiId &id) override;
    Result<std::vector<RiwayatBaris>> riwayat(const KoperasiId &id) override;
    Result<std::vector<int>> tahunBuku() override;
    Result<std::vector<Kecocokan>> cocok(const Kunci &kunci) override;
    Result<void> semuaKunci(const std::function<bool(const KunciBaris &)> &sink) override;
    Result<std::vector<RowKey>> berkeragaan(const Periode &periode) override;
    Result<bool> siapkan(std::span<const Field> fields, int tahunBuku) override;

private:
    Result<qint64> presentKey(const KoperasiId &id);
    Result<std::vector<HitungNilai>> countKept(Field field, const ListColumn &column, const KeyMask &mask);
    Result<std::vector<HitungNilai>> countBySql(Field field, int year, const KeyMask &mask);
    Result<void> addMatches(const QByteArray &condition, const std::vector<QString> &values, Kecocokan::Cara cara,
                            std::vector<Kecocokan> &matches);

    Connection &m_connection;
    RecordRows m_rows;
    ListIndex m_index;
};

} // namespace lumbung
