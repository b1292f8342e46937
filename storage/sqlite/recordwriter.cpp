// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/recordwriter.h"

#include "storage/sqlite/columns.h"
#include "storage/sqlite/entity.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/matchingkeys.h"

#include <sqlite3.h>

namespace lumbung {

namespace {

constexpr char headNames[] = "kunci, id, _ver, _seq, _scope, _op, sumber, sumber_tgl, asal, _ekstra, ";
constexpr int headCount = 10;

int storedCount(Entity entity)
{
    return static_cast<int>(storedFields(entity).size());
}

void bindSources(Statement &statement, int first, const AsalIsian &asal)
{
    statement.bindText(first, keyOf(asal.bawaan.sumber));
    asal.bawaan.tanggal.isValid() ? statement.bindUtf8(first + 1, isoDay(asal.bawaan.tanggal))
                                  : statement.bindNull(first + 1);
    statement.bind(first + 2, exceptionsToJson(asal.khusus));
}

/// From `first`: version, seq, scope, create, the three of the sources and unknown fields.
void bindHub(Statement &statement, int first, const StoredRecord &record)
{
    statement.bind(first, record.version);
    statement.bind(first + 1, record.seq);
    statement.bind(first + 2, record.scope);
    record.createOp ? statement.bind(first + 3, record.createOp) : statement.bindNull(first + 3);
    bindSources(statement, first + 4, record.asal);
    statement.bind(first + 7, record.ekstra);
}

void bindStatus(Statement &statement, int parameter, StatusData status)
{
    statement.bind(parameter, status == StatusData::Draf ? QString() : keyOf(status));
}

QByteArray matchingAssignments()
{
    return "nama_kunci = ?, badan_hukum_kunci = ?, nik_angka = ?, ";
}

void bindMatching(Statement &statement, int first, const MatchingKeys &keys)
{
    statement.bind(first, keys.nama);
    statement.bind(first + 1, keys.badanHukum);
    statement.bind(first + 2, keys.nik);
}

bool touchesMatching(const std::vector<FieldChange> &changes)
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const FieldChange &change) { return isMatchingField(change.field); });
}

} // namespace

Result<void> RecordWriter::insertKoperasi(const StoredRecord &record)
{
    if (!m_insertKoperasi)
        m_insertKoperasi.emplace(
            m_connection, QByteArray("INSERT INTO koperasi (") + headNames +
                              "nama_kunci, badan_hukum_kunci, nik_angka, " + columnsOf(Entity::Koperasi) +
                              ") VALUES (" + questionMarks(headCount + 3 + storedCount(Entity::Koperasi)) + ')');
    const MatchingKeys keys = matchingKeysOf(record.isian);
    bindMatching(*m_insertKoperasi, headCount + 1, keys);
    auto done = insertRow(*m_insertKoperasi, headCount + 4, Entity::Koperasi, record);
    return done ? writeSearchLine(record, keys.cari) : done;
}

Result<void> RecordWriter::insertKeragaan(const StoredRecord &record)
{
    if (!m_insertKeragaan)
        m_insertKeragaan.emplace(m_connection, QByteArray("INSERT INTO keragaan (") + headNames + "_status, " +
                                                   columnsOf(Entity::Keragaan) + ") VALUES (" +
                                                   questionMarks(headCount + 1 + storedCount(Entity::Keragaan)) +
                                                   ')');
    bindStatus(*m_insertKeragaan, headCount + 1, record.status);
    auto done = insertRow(*m_insertKeragaan, headCount + 2, Entity::Keragaan, record);
    return done ? countStatement(periodeOf(record.key), 1) : done;
}

Result<void> RecordWriter::insertRow(Statement &statement, int parameter, Entity entity, const StoredRecord &record)
{
    statement.bind(1, record.key);
    statement.bind(2, record.id);
    bindHub(statement, 3, record);
    for (const Field field : storedFields(entity))
        bindValue(statement, parameter++, field, record.isian.value(field));
    if (auto done = statement.run(); !done) {
        const int code = sqlite3_extended_errcode(m_connection.handle());
        if ((code & 0xff) == SQLITE_CONSTRAINT)
            return Error{ErrorKind::Conflict, QStringLiteral("isian.sudah-ada"), {}};
        return done;
    }
    return dropTombstone(entity, record.id);
}

Result<void> RecordWriter::update(Entity entity, const StoredRecord &record,
                                  const std::vector<FieldChange> &changes)
{
    const bool matching = entity == Entity::Koperasi && touchesMatching(changes);
    QByteArray sql = "UPDATE " + tableOf(entity) + " SET ";
    for (const FieldChange &change : changes)
        sql += columnOf(change.field) + " = ?, ";
    sql += (matching ? matchingAssignments() : QByteArray()) + "asal = ? WHERE kunci = ?";
    Statement statement(m_connection, sql);
    int parameter = 1;
    for (const FieldChange &change : changes)
        bindValue(statement, parameter++, change.field, change.after);
    MatchingKeys keys;
    if (matching) {
        keys = matchingKeysOf(record.isian);
        bindMatching(statement, parameter, keys);
        parameter += 3;
    }
    statement.bind(parameter, exceptionsToJson(record.asal.khusus));
    statement.bind(parameter + 1, record.key);
    auto done = statement.run();
    return done && matching ? writeSearchLine(record, keys.cari) : done;
}

Result<void> RecordWriter::confirm(Entity entity, const StoredRecord &record)
{
    const bool profil = entity == Entity::Koperasi;
    Statement statement(m_connection, "UPDATE " + tableOf(entity) +
                                          " SET _ver = ?, _seq = ?, _scope = ?, _op = ?, sumber = ?, "
                                          "sumber_tgl = ?, asal = ?, _ekstra = ?" +
                                          (profil ? "" : ", _status = ?") + " WHERE kunci = ?");
    bindHub(statement, 1, record);
    if (!profil)
        bindStatus(statement, 9, record.status);
    statement.bind(profil ? 9 : 10, record.key);
    return statement.run();
}

Result<void> RecordWriter::remove(Entity entity, const StoredRecord &record, qint64 tindakan)
{
    Statement tombstone(m_connection, "INSERT INTO nisan (entitas, id, kunci, tindakan, _ver, _scope) "
                                      "VALUES (?, ?, ?, ?, ?, ?)");
    tombstone.bind(1, entityNumber(entity));
    tombstone.bind(2, record.id);
    tombstone.bind(3, record.key);
    tombstone.bind(4, tindakan);
    tombstone.bind(5, record.version);
    tombstone.bind(6, record.scope);
    if (auto done = tombstone.run(); !done)
        return done;
    m_tombstones = true;
    Statement row(m_connection, "DELETE FROM " + tableOf(entity) + " WHERE kunci = ?");
    row.bind(1, record.key);
    if (auto done = row.run(); !done)
        return done;
    if (entity == Entity::Keragaan)
        return countStatement(periodeOf(record.key), -1);
    Statement line(m_connection, "DELETE FROM koperasi_cari WHERE kunci = ?");
    line.bind(1, record.key);
    return line.run();
}

Result<void> RecordWriter::writeSearchLine(const StoredRecord &record, const QString &line)
{
    if (!m_searchLine)
        m_searchLine.emplace(m_connection,
                             "INSERT INTO koperasi_cari (kunci, wilayah, teks) VALUES (?, ?, ?) "
                             "ON CONFLICT DO UPDATE SET wilayah = excluded.wilayah, teks = excluded.teks");
    m_searchLine->bind(1, record.key);
    m_searchLine->bind(2, record.isian.value(Field::Wilayah).text());
    m_searchLine->bindText(3, line);
    return m_searchLine->run();
}

Result<void> RecordWriter::dropTombstone(Entity entity, const QByteArray &id)
{
    if (!m_tombstones) {
        const auto any = m_connection.number("SELECT EXISTS (SELECT 1 FROM nisan)");
        if (!any)
            return any.error();
        m_tombstones = *any != 0;
    }
    if (!*m_tombstones)
        return {};
    Statement statement(m_connection, "DELETE FROM nisan WHERE entitas = ? AND id = ?");
    statement.bind(1, entityNumber(entity));
    statement.bind(2, id);
    return statement.run();
}

/// The first statement of a period is told at once, so that this transaction's own questions know the period; the
/// rest at the end.
Result<void> RecordWriter::countStatement(const Periode &periode, qint64 difference)
{
    const auto [known, fresh] = m_statements.try_emplace(periode, 0);
    if (fresh)
        return addToPeriod(periode, difference);
    known->second += difference;
    return {};
}

Result<void> RecordWriter::finish()
{
    for (const auto &[periode, difference] : m_statements)
        if (auto done = addToPeriod(periode, difference); !done)
            return done;
    return {};
}

Result<void> RecordWriter::addToPeriod(const Periode &periode, qint64 difference)
{
    Statement statement(m_connection, "INSERT INTO periode (tahun, periode, jumlah) VALUES (?, ?, ?) "
                                      "ON CONFLICT DO UPDATE SET jumlah = jumlah + excluded.jumlah");
    statement.bind(1, periode.tahunBuku);
    statement.bind(2, static_cast<int>(periode.jenis));
    statement.bind(3, difference);
    return statement.run();
}

} // namespace lumbung
