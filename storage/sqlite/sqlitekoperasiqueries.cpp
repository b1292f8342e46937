// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlitekoperasiqueries.h"

#include "core/domain/normalise.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/filtersql.h"
#include "storage/sqlite/historyreader.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/uuidblob.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace lumbung {

namespace {

/// What a question may have to wait for while the index reads ahead.
constexpr int sliceMilliseconds = 20;

Error noKoperasi()
{
    return {ErrorKind::Missing, QStringLiteral("koperasi.tidak-ada"), {}};
}

QByteArray fieldList(std::span<const Field> fields)
{
    QByteArray list;
    for (const Field field : fields)
        list += ", " + fieldSql(field);
    return list;
}

} // namespace

Result<std::vector<RowKey>> SqliteKoperasiQueries::keys(const DaftarQuery &query)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    if (auto ready = m_index.follow(); !ready)
        return ready.error();
    const auto mask = m_index.matching(query);
    return mask ? m_index.ordered(*mask, query) : mask.error();
}

Result<qint64> SqliteKoperasiQueries::count(const DaftarQuery &query)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    if (auto ready = m_index.follow(); !ready)
        return ready.error();
    const auto mask = m_index.matching(query);
    if (!mask)
        return mask.error();
    return static_cast<qint64>(std::count(mask->begin(), mask->end(), quint8(1)));
}

Result<std::vector<DaftarBaris>> SqliteKoperasiQueries::rows(std::span<const RowKey> keys,
                                                             std::span<const Field> fields, int tahunBuku)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    Statement statement(m_connection, "SELECT k.id" + fieldList(fields) + " FROM " + joinedTables(tahunBuku) +
                                          " WHERE k.kunci = ?");
    std::vector<DaftarBaris> rows;
    rows.reserve(keys.size());
    for (const RowKey key : keys) {
        statement.bind(1, key);
        const auto found = statement.step();
        if (!found)
            return found.error();
        if (*found) {
            DaftarBaris row{key, KoperasiId(uuidText(statement.bytes(0))), {}};
            row.nilai.reserve(fields.size());
            int column = 1;
            for (const Field field : fields)
                row.nilai.push_back(readColumn(statement, column++, spec(field).type));
            rows.push_back(std::move(row));
        }
        statement.reset();
    }
    return rows;
}

Result<std::vector<HitungNilai>> SqliteKoperasiQueries::valueCounts(Field field, const DaftarQuery &query)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    DaftarQuery others = query;
    std::erase_if(others.filter.conditions,
                  [field](const Condition &condition) { return condition.field == field; });
    if (auto ready = m_index.follow(); !ready)
        return ready.error();
    const auto mask = m_index.matching(others);
    if (!mask)
        return mask.error();
    const auto column = m_index.column(field, query.tahunBuku);
    if (!column)
        return column.error();
    return *column ? countKept(field, **column, *mask) : countBySql(field, query.tahunBuku, *mask);
}

/// In the order in which the column sorts.
Result<std::vector<HitungNilai>> SqliteKoperasiQueries::countKept(Field field, const ListColumn &column,
                                                                  const KeyMask &mask)
{
    const std::vector<double> ranks = column.ranks(field, false, m_index.areaName());
    struct Counted {
        qint64 key; ///< any koperasi with this value
        qint64 count;
    };
    std::map<double, Counted> byRank;
    QHash<double, Counted *> known; // far more koperasi than values
    for (std::size_t key = 0; key < mask.size(); ++key) {
        if (!mask[key])
            continue;
        Counted *&counted = known[ranks[key]];
        if (!counted)
            counted = &byRank.emplace(ranks[key], Counted{static_cast<qint64>(key), 0}).first->second;
        ++counted->count;
    }
    std::vector<HitungNilai> counts;
    for (const auto &[rank, counted] : byRank)
        counts.push_back({column.value(field, counted.key), counted.count});
    return counts;
}

Result<std::vector<HitungNilai>> SqliteKoperasiQueries::countBySql(Field field, int year, const KeyMask &mask)
{
    const QByteArray value = fieldSql(field);
    const bool profil = spec(field).entity == Entity::Koperasi;
    Statement statement(m_connection, "SELECT k.kunci, " + value + " FROM " +
                                          (profil ? QByteArray("koperasi k") : joinedTables(year)) + " ORDER BY " +
                                          value + " COLLATE NOCASE NULLS LAST");
    std::vector<HitungNilai> counts;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        if (!mask[static_cast<std::size_t>(statement.integer(0))])
            continue;
        Value found = readColumn(statement, 1, spec(field).type);
        if (counts.empty() || !(counts.back().nilai == found))
            counts.push_back({std::move(found), 0});
        ++counts.back().jumlah;
    }
}

Result<std::vector<Rangkuman>> SqliteKoperasiQueries::sums(std::span<const RowKey> keys,
                                                           std::span<const Field> fields, int tahunBuku)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    if (auto ready = m_index.follow(); !ready)
        return ready.error();
    if (auto ready = m_index.load(fields, tahunBuku); !ready)
        return ready.error();
    std::vector<Rangkuman> sums(fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto column = m_index.column(fields[i], tahunBuku);
        if (!column)
            return column.error();
        if (!*column || (*column)->isWords())
            continue; // words have no sum
        for (const RowKey key : keys) {
            const double number = (*column)->number(key);
            if (std::isnan(number))
                continue;
            ++sums[i].terisi;
            sums[i].jumlah += number;
        }
    }
    return sums;
}

Result<qint64> SqliteKoperasiQueries::presentKey(const KoperasiId &id)
{
    const auto key = m_rows.keyOf(Entity::Koperasi, uuidBlob(id.text()));
    if (!key)
        return key.error();
    return *key ? Result<qint64>(**key) : noKoperasi();
}

Result<Koperasi> SqliteKoperasiQueries::find(const KoperasiId &id)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    const auto key = presentKey(id);
    if (!key)
        return key.error();
    const auto record = m_rows.load(Entity::Koperasi, *key);
    if (!record)
        return record.error();
    return *record ? Result<Koperasi>(koperasiOf(**record)) : noKoperasi();
}

Result<Keragaan> SqliteKoperasiQueries::find(const KeragaanId &id)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    const auto key = m_rows.keyOf(Entity::Keragaan, uuidBlob(id.text()));
    if (!key)
        return key.error();
    if (!*key)
        return Error{ErrorKind::Missing, QStringLiteral("keragaan.tidak-ada"), {}};
    const auto record = m_rows.load(Entity::Keragaan, **key);
    const auto owner = m_rows.idOf(Entity::Koperasi, koperasiOf(**key));
    if (!record || !owner)
        return record ? owner.error() : record.error();
    return keragaanOf(**record, KoperasiId(*owner));
}

Result<std::vector<KoperasiId>> SqliteKoperasiQueries::findByNik(const QString &nikKoperasi)
{
    const auto matches = cocok({digitsOnly(nikKoperasi), {}, {}});
    if (!matches)
        return matches.error();
    std::vector<KoperasiId> ids;
    for (const Kecocokan &match : *matches)
        ids.push_back(match.id);
    return ids;
}

Result<std::vector<Keragaan>> SqliteKoperasiQueries::keragaan(const KoperasiId &id)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    const auto key = presentKey(id);
    if (!key)
        return key.error();
    const auto periods = m_rows.periods();
    if (!periods)
        return periods.error();
    std::vector<Keragaan> statements;
    for (const Periode &periode : *periods) {
        const auto record = m_rows.load(Entity::Keragaan, keragaanKey(periode, *key));
        if (!record)
            return record.error();
        if (*record)
            statements.push_back(keragaanOf(**record, id));
    }
    return statements;
}

Result<std::vector<RiwayatBaris>> SqliteKoperasiQueries::riwayat(const KoperasiId &id)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    const auto key = m_rows.keyEvenRemoved(Entity::Koperasi, uuidBlob(id.text()));
    if (!key)
        return key.error();
    return *key ? HistoryReader(m_connection).ofKoperasi(**key) : noKoperasi();
}

Result<std::vector<int>> SqliteKoperasiQueries::tahunBuku()
{
    const auto periods = m_rows.periods();
    if (!periods)
        return periods.error();
    std::vector<int> years;
    for (const Periode &periode : *periods)
        if (years.empty() || years.back() != periode.tahunBuku)
            years.push_back(periode.tahunBuku);
    return years;
}

Result<void> SqliteKoperasiQueries::addMatches(const QByteArray &condition, const std::vector<QString> &values,
                                               Kecocokan::Cara cara, std::vector<Kecocokan> &matches)
{
    if (values.front().isEmpty())
        return {};
    Statement statement(m_connection, "SELECT id FROM koperasi WHERE " + condition + " ORDER BY kunci");
    int parameter = 1;
    for (const QString &value : values)
        statement.bindText(parameter++, value);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const KoperasiId id(uuidText(statement.bytes(0)));
        if (std::none_of(matches.begin(), matches.end(), [&](const Kecocokan &match) { return match.id == id; }))
            matches.push_back({id, cara});
    }
}

Result<std::vector<KoperasiQueries::Kecocokan>> SqliteKoperasiQueries::cocok(const Kunci &kunci)
{
    const auto bar = kunci.namaWilayah.lastIndexOf(u'|');
    const QString nama = kunci.namaWilayah.left(bar);
    const QString wilayah = bar < 0 ? QString() : kunci.namaWilayah.mid(bar + 1);
    std::vector<Kecocokan> matches;
    auto done = addMatches("nik_angka = ?", {kunci.nik}, Kecocokan::Cara::Nik, matches);
    if (done)
        done = addMatches("badan_hukum_kunci = ?", {kunci.badanHukum}, Kecocokan::Cara::BadanHukum, matches);
    if (done)
        done = addMatches("nama_kunci = ? AND coalesce(wilayah, '') = ?", {nama, wilayah},
                          Kecocokan::Cara::NamaWilayah, matches);
    return done ? Result<std::vector<Kecocokan>>(std::move(matches)) : done.error();
}

Result<void> SqliteKoperasiQueries::semuaKunci(const std::function<bool(const KunciBaris &)> &sink)
{
    Statement statement(m_connection,
                        "SELECT kunci, nik_angka, badan_hukum_kunci, nama_kunci, wilayah FROM koperasi");
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const KunciBaris keys{statement.integer(0), statement.text(1), statement.text(2), statement.text(3),
                              KodeWilayah::parse(statement.text(4)).value_or(KodeWilayah())};
        if (!sink(keys))
            return {};
    }
}

Result<std::vector<RowKey>> SqliteKoperasiQueries::berkeragaan(const Periode &periode)
{
    Statement statement(m_connection, "SELECT koperasi FROM keragaan WHERE kunci BETWEEN ? AND ?");
    statement.bind(1, keragaanKey(periode, 0));
    statement.bind(2, keragaanKey(periode, koperasiMask));
    std::vector<RowKey> keys;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return keys;
        keys.push_back(statement.integer(0));
    }
}

Result<bool> SqliteKoperasiQueries::siapkan(std::span<const Field> fields, int tahunBuku)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    const auto ready = m_index.follow();
    return ready ? m_index.readAhead(fields, tahunBuku, QDeadlineTimer(sliceMilliseconds)) : ready.error();
}

} // namespace lumbung
