// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/recordrows.h"

#include "core/domain/recordjson.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/uuidblob.h"

#include <array>

namespace lumbung {

namespace {

constexpr int headColumns = 10; // before the fields

QByteArray loadSql(Entity entity)
{
    return "SELECT id, _ver, _scope, _op, sumber, sumber_tgl, asal, _seq, _ekstra, " +
           QByteArray(entity == Entity::Koperasi ? "NULL" : "_status") + ", " + columnsOf(entity) + " FROM " +
           tableOf(entity) + " WHERE kunci = ?";
}

} // namespace

Koperasi koperasiOf(const StoredRecord &record)
{
    return {KoperasiId(uuidText(record.id)), record.isian, record.asal, record.version};
}

Keragaan keragaanOf(const StoredRecord &record, const KoperasiId &koperasi)
{
    return {KeragaanId(uuidText(record.id)),
            koperasi,
            periodeOf(record.key),
            record.isian,
            record.asal,
            record.version};
}

Result<std::optional<qint64>> RecordRows::keyOf(Entity entity, const QByteArray &id)
{
    Statement statement(m_connection, entity == Entity::Koperasi ? "SELECT kunci FROM koperasi WHERE id = ?"
                                                                 : "SELECT kunci FROM keragaan WHERE id = ?");
    statement.bind(1, id);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.integer(0)) : std::nullopt;
}

Result<std::optional<qint64>> RecordRows::keyEvenRemoved(Entity entity, const QByteArray &id)
{
    auto present = keyOf(entity, id);
    if (!present || *present)
        return present;
    Statement statement(m_connection, "SELECT kunci FROM nisan WHERE entitas = ? AND id = ?");
    statement.bind(1, entityNumber(entity));
    statement.bind(2, id);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.integer(0)) : std::nullopt;
}

Result<qint64> RecordRows::removedVersion(Entity entity, const QByteArray &id)
{
    Statement statement(m_connection, "SELECT _ver FROM nisan WHERE entitas = ? AND id = ?");
    statement.bind(1, entityNumber(entity));
    statement.bind(2, id);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? statement.integer(0) : 0;
}

Result<QString> RecordRows::idOf(Entity entity, qint64 key)
{
    Statement statement(m_connection, "SELECT id FROM " + tableOf(entity) +
                                          " WHERE kunci = ?1 UNION ALL "
                                          "SELECT id FROM nisan WHERE entitas = ?2 AND kunci = ?1 LIMIT 1");
    statement.bind(1, key);
    statement.bind(2, entityNumber(entity));
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? uuidText(statement.bytes(0)) : QString();
}

Result<std::optional<StoredRecord>> RecordRows::load(Entity entity, qint64 key)
{
    static const std::array sql{loadSql(Entity::Koperasi), loadSql(Entity::Keragaan)};
    Statement statement(m_connection, sql[static_cast<std::size_t>(entityNumber(entity))]);
    statement.bind(1, key);
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredRecord>();
    StoredRecord record;
    record.key = key;
    record.id = statement.blob(0);
    record.version = statement.integer(1);
    record.scope = statement.integer(2);
    record.createOp = statement.integer(3);
    record.asal.bawaan = {sumberOfKey(statement.text(4)).value_or(Sumber::Manual), dayOfIso(statement.bytes(5))};
    record.asal.khusus = exceptionsOfJson(statement.text(6));
    record.seq = statement.integer(7);
    record.ekstra = statement.text(8);
    record.status = statusDataOfKey(statement.text(9)).value_or(StatusData::Draf);
    record.isian = readRecord(statement, headColumns, storedFields(entity));
    return std::optional(std::move(record));
}

Result<std::optional<HubStanding>> RecordRows::standingOf(Entity entity, const QByteArray &id)
{
    Statement statement(m_connection, entity == Entity::Koperasi
                                          ? "SELECT _ver, _seq, _op FROM koperasi WHERE id = ?"
                                          : "SELECT _ver, _seq, _op FROM keragaan WHERE id = ?");
    statement.bind(1, id);
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<HubStanding>();
    return std::optional(HubStanding{statement.integer(0), statement.integer(1), statement.integer(2)});
}

Result<std::vector<Periode>> RecordRows::periods()
{
    std::vector<Periode> periods;
    Statement statement(m_connection, "SELECT tahun, periode FROM periode WHERE jumlah > 0 "
                                      "ORDER BY tahun DESC, periode");
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return periods;
        periods.push_back(
            {static_cast<int>(statement.integer(0)), static_cast<JenisPeriode>(statement.integer(1))});
    }
}

Result<std::vector<StoredRecord>> RecordRows::statementsOf(qint64 koperasi)
{
    const auto all = periods();
    if (!all)
        return all.error();
    std::vector<StoredRecord> statements;
    for (const Periode &periode : *all) {
        auto statement = load(Entity::Keragaan, keragaanKey(periode, koperasi));
        if (!statement)
            return statement.error();
        if (*statement)
            statements.push_back(std::move(**statement));
    }
    return statements;
}

Result<std::map<int, Record>> RecordRows::yearly(qint64 koperasi, int from, int to)
{
    static const QByteArray sql = "SELECT " + columnsOf(Entity::Keragaan) + " FROM keragaan WHERE kunci = ?";
    return yearlyFields(sql, storedFields(Entity::Keragaan), koperasi, from, to);
}

Result<std::map<int, Record>> RecordRows::yearlyRat(qint64 koperasi, int from, int to)
{
    static constexpr std::array fields{Field::StatusRat, Field::TglRat};
    static const QByteArray sql = "SELECT status_rat, tgl_rat FROM keragaan WHERE kunci = ?";
    return yearlyFields(sql, fields, koperasi, from, to);
}

Result<std::map<int, Record>> RecordRows::yearlyFields(const QByteArray &sql, std::span<const Field> fields,
                                                       qint64 koperasi, int from, int to)
{
    std::map<int, Record> years;
    if (from > to)
        return years;
    Statement statement(m_connection, sql);
    for (int year = from; year <= to; ++year) {
        statement.bind(1, keragaanKey({year, JenisPeriode::Tahunan}, koperasi));
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (*row)
            years.emplace(year, readRecord(statement, 0, fields));
        statement.reset();
    }
    return years;
}

} // namespace lumbung
