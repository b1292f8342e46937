// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/filter.h"
#include "core/domain/kodewilayah.h"
#include "core/domain/koperasi.h"
#include "core/domain/result.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace lumbung {

/// A row's number inside this store; cheap to keep by the hundred thousand. Never leaves the PC.
using RowKey = qint64;

struct SortKey {
    Field field = Field::Nama;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// What the koperasi table shows: one row a koperasi, keragaan fields from `tahunBuku` (yearly period).
struct DaftarQuery {
    Filter filter;
    /// Search-as-you-type over nama, Nomor Induk Koperasi, badan hukum, desa, kecamatan and the columns of
    /// `dicari`.
    QString cari;
    std::vector<SortKey> urut = {{Field::Nama}};
    std::optional<Field> kelompok; ///< grouped lists are sorted by this first
    int tahunBuku = 0;
    TindakanId tindakan = {}; ///< only koperasi that this act touched, profil or keragaan; empty = all
    /// Columns whose words `cari` may be found in as well: lists, areas, days and free texts as they are shown.
    /// Amounts and counts have no words; they are asked for with conditions.
    std::vector<Field> dicari = {};

    /// True when the list may leave koperasi out.
    bool menyaring() const { return !filter.conditions.empty() || !cari.isEmpty() || !tindakan.isEmpty(); }

    friend bool operator==(const DaftarQuery &, const DaftarQuery &) = default;
};

struct DaftarBaris {
    RowKey key = 0;
    KoperasiId id;
    std::vector<Value> nilai; ///< in the order of the asked fields; derived fields included
};

struct HitungNilai {
    Value nilai; ///< empty = "(kosong)"
    qint64 jumlah = 0;
};

struct Rangkuman {
    qint64 terisi = 0;
    double jumlah = 0;
};

/// One line of a record's history, newest first.
struct RiwayatBaris {
    TindakanId tindakan;
    QDateTime waktu;
    QString pelaku;
    QString judul;
    Entity entity = Entity::Koperasi;
    std::optional<Periode> periode; ///< for keragaan
    enum class Jenis { Buat, Ubah, Hapus } jenis = Jenis::Ubah;
    struct Perubahan {
        Field field;
        Value sebelum;
        Value sesudah;
    };
    std::vector<Perubahan> perubahan;
};

/// Reads for lists, forms and commands. All calls are synchronous and belong on a worker thread.
class KoperasiQueries {
public:
    virtual ~KoperasiQueries() = default;

    /// Every matching row in order: ids for the table, which then asks for pages of rows.
    virtual Result<std::vector<RowKey>> keys(const DaftarQuery &query) = 0;
    virtual Result<qint64> count(const DaftarQuery &query) = 0;
    /// Rows in the order of `keys`; rows that vanished meanwhile are left out.
    virtual Result<std::vector<DaftarBaris>> rows(std::span<const RowKey> keys, std::span<const Field> fields,
                                                  int tahunBuku) = 0;
    /// Distinct values of one column with counts, ignoring the query's own condition on that column.
    virtual Result<std::vector<HitungNilai>> valueCounts(Field field, const DaftarQuery &query) = 0;
    virtual Result<std::vector<Rangkuman>> sums(std::span<const RowKey> keys, std::span<const Field> fields,
                                                int tahunBuku) = 0;

    /// Error Missing "koperasi.tidak-ada".
    virtual Result<Koperasi> find(const KoperasiId &id) = 0;
    /// Error Missing "keragaan.tidak-ada".
    virtual Result<Keragaan> find(const KeragaanId &id) = 0;
    /// Several koperasi may carry one number in damaged data, so this is a list.
    virtual Result<std::vector<KoperasiId>> findByNik(const QString &nikKoperasi) = 0;
    /// Statements of one koperasi, newest period first.
    virtual Result<std::vector<Keragaan>> keragaan(const KoperasiId &id) = 0;
    virtual Result<std::vector<RiwayatBaris>> riwayat(const KoperasiId &id) = 0;
    /// All tahun buku with data, newest first.
    virtual Result<std::vector<int>> tahunBuku() = 0;
    /// Rows that share a Nomor Induk Koperasi, a normalised badan hukum or name + desa with these values
    /// (empty ones are not asked), for duplicate finding.
    struct Kunci {
        QString nik;         ///< 13 digits
        QString badanHukum;  ///< normalised (core/domain/normalise.h)
        QString namaWilayah; ///< normalised name + '|' + wilayah code
    };
    struct Kecocokan {
        KoperasiId id;
        enum class Cara { Nik, BadanHukum, NamaWilayah } cara = Cara::Nik;
    };
    virtual Result<std::vector<Kecocokan>> cocok(const Kunci &kunci) = 0;

    /// The matching keys of one stored koperasi, as an import compares them; empty ones are empty.
    struct KunciBaris {
        RowKey key = 0;
        QString nik;        ///< digits
        QString badanHukum; ///< normaliseBadanHukum()
        QString nama;       ///< normaliseNama()
        KodeWilayah wilayah;
    };
    /// Streams the keys of every koperasi once, so that an import matches 100,000 rows in memory instead of
    /// asking cocok() for each; `sink` returns false to stop.
    virtual Result<void> semuaKunci(const std::function<bool(const KunciBaris &)> &sink) = 0;
    /// Koperasi that have a statement of this period, ascending.
    virtual Result<std::vector<RowKey>> berkeragaan(const Periode &periode) = 0;

    /// Reads ahead, a few hundredths of a second at a time, what lists, search and these columns need, so that the
    /// first question does not wait for it; answers whether there is more to do. Hand in the slices one after
    /// another as work of their own: questions come in between. No answer depends on it. Keragaan fields are read
    /// for `tahunBuku`.
    virtual Result<bool> siapkan(std::span<const Field> fields, int tahunBuku) = 0;
};

} // namespace lumbung
