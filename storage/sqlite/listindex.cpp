// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/listindex.h"

#include "storage/sqlite/columns.h"
#include "storage/sqlite/filtersql.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/uuidblob.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <sqlite3.h>

namespace lumbung {

namespace {

/// After more changes than this, reading everything again is cheaper.
constexpr std::size_t followedChanges = 2000;
/// How often a slice looks at the clock.
constexpr int rowsBetweenLooks = 64;
/// What columns may take; those that nobody asked about for the longest time go first.
constexpr std::size_t columnBytes = 192U << 20;
constexpr char changedNames[] =
    "EXISTS (SELECT 1 FROM riwayat WHERE no >= ?1 AND isi = 0 AND (jenis <> 1 OR instr(rinci, '\"nama\"')))";

bool isProfil(Field field)
{
    return spec(field).entity == Entity::Koperasi;
}

int yearOf(Field field, int year)
{
    return isProfil(field) ? 0 : year;
}

bool keptFor(const Condition &condition)
{
    const FieldType type = spec(condition.field).type;
    const bool words = type == FieldType::Enumeration || type == FieldType::Wilayah;
    return ListColumn::keeps(condition.field) && (words || condition.kind != Condition::Kind::Contains);
}

/// Areas are searched whether they are shown or not.
constexpr std::array alwaysSearched{Field::DesaKelurahan, Field::Kecamatan};

/// Whether a column has words beside those of the search lines.
bool hasWords(Field field)
{
    if (ListColumn::keeps(field))
        return ColumnWords::searches(field);
    return field != Field::Nama && field != Field::NikKoperasi && field != Field::NoBadanHukum;
}

} // namespace

ListIndex::ListIndex(Connection &connection, const WilayahDirectory &wilayah) : m_connection(connection)
{
    m_areaName = [names = std::make_shared<QHash<QString, QString>>(), &wilayah](const QString &kode) {
        auto known = names->constFind(kode);
        if (known == names->constEnd())
            known = names->insert(kode, wilayah.nama(KodeWilayah::parse(kode).value_or(KodeWilayah())));
        return *known;
    };
}

void ListIndex::drop()
{
    m_namesLoaded = false;
    m_byName.clear();
    m_columns.clear();
    m_part.reset();
    m_lines.drop();
}

/// Brings what is kept up to the state that this transaction sees.
Result<void> ListIndex::follow()
{
    const bool writing = sqlite3_txn_state(m_connection.handle(), "main") == SQLITE_TXN_WRITE;
    if (m_temporary || writing)
        drop();
    m_temporary = writing;
    ++m_question;
    forgetUnused();
    const auto version = m_connection.number("SELECT max(no) FROM tindakan");
    if (!version)
        return version.error();
    return *version == m_version ? Result<void>() : takeOver(*version);
}

Result<void> ListIndex::takeOver(qint64 version)
{
    const qint64 before = std::exchange(m_version, version);
    if (!m_namesLoaded && m_columns.empty() && !m_part && !m_lines.isBegun())
        return {};
    Statement first(m_connection, "SELECT riwayat_awal FROM tindakan WHERE no = ?");
    first.bind(1, before + 1);
    const auto known = first.step();
    if (!known)
        return known.error();
    if (!*known || before < 0) {
        drop();
        return {};
    }
    const qint64 from = first.integer(0);
    Statement changes(m_connection,
                      "SELECT DISTINCT koperasi FROM riwayat WHERE no >= ?1 AND koperasi > 0 LIMIT ?2");
    changes.bind(1, from);
    changes.bind(2, static_cast<qint64>(followedChanges) + 1);
    std::vector<qint64> changed;
    for (;;) {
        const auto row = changes.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        changed.push_back(changes.integer(0));
    }
    if (changed.size() > followedChanges) {
        drop();
        return {};
    }
    Statement names(m_connection, QByteArray("SELECT ") + changedNames);
    names.bind(1, from);
    const auto row = names.step();
    return row ? refresh(changed, names.integer(0) != 0) : row.error();
}

Result<void> ListIndex::refresh(const std::vector<qint64> &changed, bool namesChanged)
{
    if (namesChanged)
        m_namesLoaded = false;
    for (const qint64 key : changed)
        m_keys = std::max(m_keys, static_cast<std::size_t>(key) + 1);
    std::map<int, std::vector<ListColumn *>> byYear; // the profil under 0
    for (auto &[key, kept] : m_columns)
        byYear[key.year].push_back(&kept.column);
    for (std::size_t i = 0; m_part && i < m_part->keys.size(); ++i)
        byYear[m_part->keys[i].year].push_back(&m_part->columns[i]);
    for (const auto &[year, columns] : byYear)
        if (auto done = refreshColumns(columns, year, changed); !done)
            return done;
    for (const qint64 key : changed)
        if (m_lines.isBegun())
            if (auto done = m_lines.refresh(m_connection, key); !done)
                return done;
    return {};
}

Result<void> ListIndex::refreshColumns(const std::vector<ListColumn *> &columns, int year,
                                       const std::vector<qint64> &keys)
{
    QByteArrayList values;
    for (ListColumn *column : columns) {
        column->resize(m_keys);
        values.append(fieldSql(column->field()));
    }
    // One row even for a koperasi that is gone: its values are empty then.
    Statement statement(m_connection,
                        "SELECT " + values.join(", ") +
                            " FROM (SELECT ?1 AS kunci) n LEFT JOIN "
                            "koperasi k ON k.kunci = n.kunci LEFT JOIN keragaan g ON g.kunci = n.kunci + ?2");
    for (const qint64 key : keys) {
        statement.bind(1, key);
        statement.bind(2, keragaanKey({year, JenisPeriode::Tahunan}, 0));
        const auto row = statement.step();
        if (!row)
            return row.error();
        for (std::size_t i = 0; i < columns.size(); ++i)
            columns[i]->put(key, statement, static_cast<int>(i));
        statement.reset();
    }
    return {};
}

Result<void> ListIndex::loadNames()
{
    if (m_namesLoaded)
        return {};
    m_byName.clear();
    m_named = 0;
    Statement statement(m_connection,
                        "SELECT kunci, nama IS NULL FROM koperasi ORDER BY nama COLLATE NOCASE NULLS LAST");
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const qint64 key = statement.integer(0);
        m_byName.push_back(key);
        m_named += statement.integer(1) == 0;
        m_keys = std::max(m_keys, static_cast<std::size_t>(key) + 1);
    }
    for (auto &[key, kept] : m_columns)
        kept.column.resize(m_keys);
    if (m_part)
        for (ListColumn &column : m_part->columns)
            column.resize(m_keys);
    m_namesLoaded = true;
    return {};
}

/// Years of which nobody asks any more, and columns looked at once, do not stay for ever.
void ListIndex::forgetUnused()
{
    std::size_t bytes = 0;
    for (const auto &[key, kept] : m_columns)
        bytes += kept.column.bytes();
    while (bytes > columnBytes) {
        const auto oldest = std::min_element(m_columns.begin(), m_columns.end(), [](const auto &a, const auto &b) {
            return a.second.used < b.second.used;
        });
        bytes -= oldest->second.column.bytes();
        m_columns.erase(oldest);
    }
}

/// What is not kept yet, by the table that it is read from.
std::vector<std::vector<ListIndex::ColumnKey>> ListIndex::missing(std::span<const Field> fields, int year) const
{
    std::vector<ColumnKey> areas, profil, statement;
    for (const Field field : fields) {
        const ColumnKey key = keyOf(field, year);
        auto &table = key.field == Field::Wilayah ? areas : isProfil(key.field) ? profil : statement;
        if (ListColumn::keeps(field) && !m_columns.contains(key) &&
            std::find(table.begin(), table.end(), key) == table.end())
            table.push_back(key);
    }
    std::vector<std::vector<ColumnKey>> tables{std::move(areas), std::move(profil), std::move(statement)};
    std::erase_if(tables, [](const auto &table) { return table.empty(); });
    return tables;
}

Result<void> ListIndex::load(std::span<const Field> fields, int year)
{
    if (auto named = loadNames(); !named)
        return named;
    for (const auto &table : missing(fields, year))
        if (auto done = loadTogether(table); !done)
            return done;
    return {};
}

Result<void> ListIndex::loadTogether(const std::vector<ColumnKey> &keys)
{
    // What is being read ahead waits and goes on later.
    auto other = std::exchange(m_part, newPart(keys));
    auto done = readPart(QDeadlineTimer(QDeadlineTimer::Forever));
    m_part = std::move(other);
    return done;
}

ListIndex::Part ListIndex::newPart(const std::vector<ColumnKey> &keys) const
{
    Part part{keys, {}};
    for (const ColumnKey &key : keys)
        part.columns.emplace_back(key.field).resize(m_keys);
    return part;
}

QByteArray ListIndex::scanSql(const std::vector<ColumnKey> &keys)
{
    if (keys.front().field == Field::Wilayah)
        return QByteArrayLiteral("SELECT kunci, wilayah FROM koperasi_cari WHERE kunci > ? ORDER BY kunci");
    QByteArray values;
    for (const ColumnKey &key : keys)
        values += ", " + fieldSql(key.field);
    return isProfil(keys.front().field)
               ? "SELECT k.kunci" + values + " FROM koperasi k WHERE k.kunci > ? ORDER BY k.kunci"
               : "SELECT g.kunci" + values + " FROM keragaan g WHERE g.kunci > ? AND g.kunci <= ? ORDER BY g.kunci";
}

/// Reads on where the last slice ended; whole columns move to the others.
Result<void> ListIndex::readPart(const QDeadlineTimer &until)
{
    const Periode periode{m_part->keys.front().year, JenisPeriode::Tahunan};
    const bool profil = isProfil(m_part->keys.front().field);
    Statement statement(m_connection, scanSql(m_part->keys));
    statement.bind(1, profil ? m_part->readTo : keragaanKey(periode, m_part->readTo));
    if (!profil)
        statement.bind(2, keragaanKey(periode, koperasiMask));
    for (int rows = 1;; ++rows) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        m_part->readTo = koperasiOf(statement.integer(0));
        if (static_cast<std::size_t>(m_part->readTo) < m_keys)
            for (std::size_t i = 0; i < m_part->columns.size(); ++i)
                m_part->columns[i].put(m_part->readTo, statement, static_cast<int>(i) + 1);
        if (rows % rowsBetweenLooks == 0 && until.hasExpired())
            return {};
    }
    for (std::size_t i = 0; i < m_part->columns.size(); ++i)
        m_columns.insert_or_assign(m_part->keys[i], Kept{std::move(m_part->columns[i]), m_question});
    m_part.reset();
    return {};
}

ListIndex::ColumnKey ListIndex::keyOf(Field field, int year) const
{
    const Field source = ListColumn::sourceOf(field);
    return {source, yearOf(source, year)};
}

Result<bool> ListIndex::readAhead(std::span<const Field> fields, int year, const QDeadlineTimer &until)
{
    const auto more = [](const auto &done) { return done ? Result<bool>(true) : done.error(); };
    if (m_temporary)
        return false;
    if (auto named = loadNames(); !named) // at once: no list can be shown without them
        return named.error();
    if (!m_lines.isLoaded())
        return more(m_lines.read(m_connection, until));
    if (m_part)
        return more(readPart(until));
    const auto begin = [&](std::span<const Field> wanted) {
        const auto tables = missing(wanted, year);
        if (!tables.empty())
            m_part = newPart(tables.front());
        return !tables.empty();
    };
    static constexpr Field area[] = {Field::Wilayah};
    if (begin(area) || begin(fields))
        return more(readPart(until));
    std::vector<Field> words(alwaysSearched.begin(), alwaysSearched.end());
    std::ranges::copy_if(fields, std::back_inserter(words),
                         [](Field field) { return hasWords(field) && !spec(field).personal; });
    for (const Field field : words)
        if (const auto read = readWords(field, year, until); !read || !*read)
            return more(read);
    return false;
}

/// Of a kept column, or of free texts; true = all before the time was over.
Result<bool> ListIndex::readWords(Field field, int year, const QDeadlineTimer &until)
{
    if (!ListColumn::keeps(field))
        return m_lines.read(m_connection, field, yearOf(field, year), until);
    const auto kept = column(field, year);
    if (!kept)
        return kept.error();
    auto &words = m_columns.at(keyOf(field, year)).words;
    return words.try_emplace(field, field).first->second.learn(**kept, m_areaName, until);
}

Result<std::vector<SearchedColumn>> ListIndex::searched(const DaftarQuery &query)
{
    std::vector<Field> fields(alwaysSearched.begin(), alwaysSearched.end());
    for (const Field field : query.dicari)
        if (hasWords(field) && std::ranges::find(fields, field) == fields.end())
            fields.push_back(field);
    if (auto ready = load(fields, query.tahunBuku); !ready)
        return ready.error();
    std::vector<SearchedColumn> columns;
    for (const Field field : fields) {
        if (auto read = readWords(field, query.tahunBuku, QDeadlineTimer(QDeadlineTimer::Forever)); !read)
            return read.error();
        SearchedColumn column{field, yearOf(field, query.tahunBuku)};
        if (ListColumn::keeps(field)) {
            Kept &kept = m_columns.at(keyOf(field, query.tahunBuku));
            column.kept = &kept.column;
            column.words = &kept.words.at(field);
        }
        columns.push_back(column);
    }
    return columns;
}

Result<const ListColumn *> ListIndex::column(Field field, int year)
{
    if (!ListColumn::keeps(field))
        return static_cast<const ListColumn *>(nullptr);
    const ColumnKey key = keyOf(field, year);
    if (auto done = loadNames(); !done)
        return done.error();
    if (!m_columns.contains(key))
        if (auto done = loadTogether({key}); !done)
            return done.error();
    Kept &kept = m_columns.at(key);
    kept.used = m_question;
    return &kept.column;
}

Result<KeyMask> ListIndex::matching(const DaftarQuery &query)
{
    if (auto ready = loadNames(); !ready)
        return ready.error();
    KeyMask mask(m_keys);
    for (const RowKey key : m_byName)
        mask[static_cast<std::size_t>(key)] = 1;
    std::vector<Field> asked;
    for (const Condition &condition : query.filter.conditions)
        if (keptFor(condition))
            asked.push_back(condition.field);
    if (auto ready = load(asked, query.tahunBuku); !ready)
        return ready.error();
    for (const Condition &condition : query.filter.conditions) {
        if (!keptFor(condition)) {
            if (auto done = filterBySql(condition, query.tahunBuku, mask); !done)
                return done.error();
            continue;
        }
        const auto kept = column(condition.field, query.tahunBuku);
        if (!kept)
            return kept.error();
        (*kept)->filter(condition, m_areaName, mask);
    }
    if (!query.tindakan.isEmpty())
        if (auto done = filterByAct(query.tindakan, mask); !done)
            return done.error();
    if (query.cari.trimmed().isEmpty())
        return mask;
    if (auto done = filterByWords(query, mask); !done)
        return done.error();
    return mask;
}

Result<void> ListIndex::filterByWords(const DaftarQuery &query, KeyMask &mask)
{
    if (auto done = m_lines.read(m_connection, QDeadlineTimer(QDeadlineTimer::Forever)); !done)
        return done.error();
    const auto columns = searched(query);
    if (!columns)
        return columns.error();
    m_lines.filter(query.cari, *columns, mask);
    return {};
}

Result<void> ListIndex::filterBySql(const Condition &condition, int year, KeyMask &mask)
{
    const SqlPiece piece = filterSql({{condition}});
    const bool profil = spec(condition.field).entity == Entity::Koperasi;
    Statement statement(m_connection, "SELECT k.kunci FROM " +
                                          (profil ? QByteArray("koperasi k") : joinedTables(year)) + " WHERE " +
                                          piece.sql);
    bindPiece(statement, 1, piece);
    return keepFound(statement, mask);
}

// The history of an act stands together: from its first number to the first one of the next act.
Result<void> ListIndex::filterByAct(const TindakanId &act, KeyMask &mask)
{
    Statement statement(m_connection,
                        "SELECT r.koperasi FROM tindakan t JOIN riwayat r ON r.no >= t.riwayat_awal AND r.no < "
                        "coalesce((SELECT n.riwayat_awal FROM tindakan n WHERE n.no = t.no + 1), "
                        "9223372036854775807) WHERE t.id = ?");
    statement.bind(1, uuidBlob(act.text()));
    return keepFound(statement, mask);
}

Result<void> ListIndex::keepFound(Statement &statement, KeyMask &mask)
{
    KeyMask found(mask.size());
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (const auto key = static_cast<std::size_t>(statement.integer(0)); key < found.size())
            found[key] = 1;
    }
    for (std::size_t key = 0; key < mask.size(); ++key)
        mask[key] = mask[key] & found[key];
    return {};
}

Result<std::vector<RowKey>> ListIndex::ordered(const KeyMask &mask, const DaftarQuery &query)
{
    std::vector<RowKey> keys;
    for (const RowKey key : m_byName)
        if (mask[static_cast<std::size_t>(key)])
            keys.push_back(key);
    std::vector<SortKey> order = query.urut;
    if (query.kelompok)
        order.insert(order.begin(), SortKey{*query.kelompok});
    // From the last key to the first, each keeping the order that stands: names first of all.
    std::vector<std::pair<double, RowKey>> sorted(keys.size());
    for (auto key = order.rbegin(); key != order.rend(); ++key) {
        if (key == order.rbegin() && *key == SortKey{Field::Nama})
            continue;
        const auto rank = ranks(*key, query.tahunBuku);
        if (!rank)
            return rank.error();
        for (std::size_t i = 0; i < keys.size(); ++i)
            sorted[i] = {(*rank)[static_cast<std::size_t>(keys[i])], keys[i]};
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = sorted[i].second;
    }
    return keys;
}

Result<std::vector<double>> ListIndex::ranks(const SortKey &key, int year)
{
    if (key.field == Field::Nama)
        return nameRanks(key.descending);
    const auto kept = column(key.field, year);
    if (!kept)
        return kept.error();
    return *kept ? Result<std::vector<double>>((*kept)->ranks(key.field, key.descending, m_areaName))
                 : ranksBySql(key.field, key.descending, year);
}

/// Equal names share no rank here, but they already stand side by side in a fixed order.
Result<std::vector<double>> ListIndex::nameRanks(bool descending)
{
    std::vector<double> ranks(m_keys, HUGE_VAL);
    for (std::size_t i = 0; i < m_named; ++i)
        ranks[static_cast<std::size_t>(m_byName[i])] =
            descending ? -static_cast<double>(i) : static_cast<double>(i);
    return ranks;
}

Result<std::vector<double>> ListIndex::ranksBySql(Field field, bool descending, int year)
{
    const QByteArray value = fieldSql(field);
    const bool profil = spec(field).entity == Entity::Koperasi;
    Statement statement(m_connection, "SELECT k.kunci, " + value + " FROM " +
                                          (profil ? QByteArray("koperasi k") : joinedTables(year)) + " WHERE " +
                                          value + " IS NOT NULL ORDER BY " + value + " COLLATE NOCASE");
    std::vector<double> ranks(m_keys, HUGE_VAL);
    QByteArray before;
    double rank = 0;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return ranks;
        const QByteArrayView now = statement.bytes(1);
        if (qstrnicmp(before.constData(), before.size(), now.data(), now.size()) != 0) {
            ++rank;
            before = now.toByteArray();
        }
        ranks[static_cast<std::size_t>(statement.integer(0))] = descending ? -rank : rank;
    }
}

} // namespace lumbung
