// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqlitekoperasiqueries.h"

#include "core/domain/normalise.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/historyreader.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/uuidblob.h"

namespace lumbung {

namespace {

constexpr int areasInSearch = 40;

Error noKoperasi()
{
    return {ErrorKind::Missing, QStringLiteral("koperasi.tidak-ada"), {}};
}

QByteArray fieldList(std::span<const Field> fields, int year)
{
    QByteArray list;
    for (const Field field : fields)
        list += ", " + fieldSql(field, year);
    return list;
}

} // namespace

SqlPiece SqliteKoperasiQueries::search(const QString &text) const
{
    QString line = normaliseNama(text);
    if (line.isEmpty())
        line = normaliseTeks(text);
    SqlPiece piece;
    for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
        piece.sql += (piece.sql.isEmpty() ? "" : " AND ") + QByteArray("instr(c.teks, ?) > 0");
        piece.values.push_back(Value(word));
    }
    if (piece.sql.isEmpty())
        return {"1", {}};
    piece.sql = "(SELECT " + piece.sql + " FROM koperasi_cari c WHERE c.kunci = k.kunci)";
    for (const WilayahHit &hit : m_wilayah.search(text, areasInSearch)) {
        if (hit.kode.tingkat() < TingkatWilayah::Kecamatan)
            continue;
        const SqlPiece area = areaSql(hit.kode.text());
        piece.sql += " OR " + area.sql;
        piece.values.insert(piece.values.end(), area.values.begin(), area.values.end());
    }
    return piece;
}

SqlPiece SqliteKoperasiQueries::where(const DaftarQuery &query) const
{
    SqlPiece piece = filterSql(query.filter, query.tahunBuku);
    if (!query.cari.trimmed().isEmpty()) {
        const SqlPiece found = search(query.cari);
        piece.sql += " AND (" + found.sql + ')';
        piece.values.insert(piece.values.end(), found.values.begin(), found.values.end());
    }
    piece.sql = " FROM " + joinedTables(query.tahunBuku) + " WHERE " + piece.sql;
    return piece;
}

Result<std::vector<RowKey>> SqliteKoperasiQueries::keys(const DaftarQuery &query)
{
    const SqlPiece from = where(query);
    Statement statement(m_connection, "SELECT k.kunci" + from.sql + orderSql(query));
    bindPiece(statement, 1, from);
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

Result<qint64> SqliteKoperasiQueries::count(const DaftarQuery &query)
{
    const SqlPiece from = where(query);
    Statement statement(m_connection, "SELECT count(*)" + from.sql);
    bindPiece(statement, 1, from);
    const auto row = statement.step();
    return row ? Result<qint64>(statement.integer(0)) : row.error();
}

Result<std::vector<DaftarBaris>> SqliteKoperasiQueries::rows(std::span<const RowKey> keys,
                                                             std::span<const Field> fields, int tahunBuku)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    Statement statement(m_connection, "SELECT k.id" + fieldList(fields, tahunBuku) + " FROM " +
                                          joinedTables(tahunBuku) + " WHERE k.kunci = ?");
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
    DaftarQuery others = query;
    std::erase_if(others.filter.conditions, [field](const Condition &condition) { return condition.field == field; });
    const SqlPiece from = where(others);
    const QByteArray value = fieldSql(field, query.tahunBuku);
    const QByteArray order = spec(field).type == FieldType::Wilayah ? "lumbung_wilayah(v)" : "v";
    Statement statement(m_connection, "SELECT v, count(*) FROM (SELECT " + value + " AS v" + from.sql +
                                          ") GROUP BY v ORDER BY " + order + " NULLS LAST");
    bindPiece(statement, 1, from);
    std::vector<HitungNilai> counts;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return counts;
        counts.push_back({readColumn(statement, 0, spec(field).type), statement.integer(1)});
    }
}

Result<std::vector<Rangkuman>> SqliteKoperasiQueries::sums(std::span<const RowKey> keys,
                                                           std::span<const Field> fields, int tahunBuku)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    Statement statement(m_connection, "SELECT k.kunci" + fieldList(fields, tahunBuku) + " FROM " +
                                          joinedTables(tahunBuku) + " WHERE k.kunci = ?");
    std::vector<Rangkuman> sums(fields.size());
    for (const RowKey key : keys) {
        statement.bind(1, key);
        const auto found = statement.step();
        if (!found)
            return found.error();
        for (std::size_t i = 0; *found && i < fields.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            if (statement.isNull(column))
                continue;
            ++sums[i].terisi;
            sums[i].jumlah += readColumn(statement, column, spec(fields[i]).type).decimal();
        }
        statement.reset();
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
    Statement statement(m_connection, "SELECT kunci, nik_angka, badan_hukum_kunci, nama_kunci, wilayah FROM koperasi");
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

} // namespace lumbung
