// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/recordrows.h"

#include "storage/sqlite/columns.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/recordjson.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

namespace {

constexpr int headColumns = 7; // before the fields, see load()

} // namespace

Koperasi koperasiOf(const StoredRecord &record)
{
    return {KoperasiId(uuidText(record.id)), record.isian, record.asal, record.version};
}

Keragaan keragaanOf(const StoredRecord &record, const KoperasiId &koperasi)
{
    return {KeragaanId(uuidText(record.id)), koperasi, periodeOf(record.key), record.isian, record.asal, record.version};
}

Result<std::optional<qint64>> RecordRows::keyOf(Entity entity, const QByteArray &id)
{
    Statement statement(m_connection, "SELECT kunci FROM " + tableOf(entity) + " WHERE id = ?");
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
    Statement statement(m_connection, "SELECT id, _ver, _scope, _op, sumber, sumber_tgl, asal, " + columnsOf(entity) +
                                          " FROM " + tableOf(entity) + " WHERE kunci = ?");
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
    record.asal.bawaan = {sumberOfKey(statement.text(4)).value_or(Sumber::Manual),
                          QDate::fromString(statement.text(5), Qt::ISODate)};
    record.asal.khusus = exceptionsOfJson(statement.text(6));
    record.isian = readRecord(statement, headColumns, storedFields(entity));
    return std::optional(std::move(record));
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
        periods.push_back({static_cast<int>(statement.integer(0)), static_cast<JenisPeriode>(statement.integer(1))});
    }
}

Result<std::map<int, Record>> RecordRows::yearly(qint64 koperasi, int from, int to)
{
    std::map<int, Record> years;
    Statement statement(m_connection, "SELECT " + columnsOf(Entity::Keragaan) + " FROM keragaan WHERE kunci = ?");
    for (int year = from; year <= to; ++year) {
        statement.bind(1, keragaanKey({year, JenisPeriode::Tahunan}, koperasi));
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (*row)
            years.emplace(year, readRecord(statement, 0, storedFields(Entity::Keragaan)));
        statement.reset();
    }
    return years;
}

} // namespace lumbung
