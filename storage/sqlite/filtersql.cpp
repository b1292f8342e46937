// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/filtersql.h"

#include "core/domain/jenisbadanhukum.h"
#include "core/domain/normalise.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/keragaankey.h"

namespace lumbung {

namespace {

QByteArray yearStart(int year)
{
    return QByteArray::number(keragaanKey({year, JenisPeriode::Tahunan}, 0));
}

QByteArray areaCut(int length)
{
    const QByteArray size = QByteArray::number(length);
    return "CASE WHEN length(k.wilayah) >= " + size + " THEN substr(k.wilayah, 1, " + size + ") END";
}

QByteArray ratBefore(int years)
{
    const QByteArray back = QByteArray::number(qint64(years) << tahunBits);
    return "coalesce((SELECT lumbung_rat(r.status_rat, r.tgl_rat) FROM keragaan r WHERE r.kunci = g.kunci - " +
           back + "), 0)";
}

/// The family's name, as the rule in core/domain gives it.
QByteArray badanHukumSql()
{
    QByteArray sql = "CASE lumbung_badan_hukum(k.no_badan_hukum)";
    for (int family = 0; family <= static_cast<int>(JenisBadanHukum::Lainnya); ++family) {
        const auto jenis = static_cast<JenisBadanHukum>(family);
        sql += " WHEN '" + keyOf(jenis).toUtf8() + "' THEN '" + namaOf(jenis).toUtf8() + '\'';
    }
    return sql + " END";
}

QByteArray derivedSql(Field field)
{
    switch (field) {
    case Field::Provinsi: return areaCut(2);
    case Field::KabupatenKota: return areaCut(5);
    case Field::Kecamatan: return areaCut(8);
    case Field::DesaKelurahan: return areaCut(13);
    case Field::TahunBuku: return "g.kunci >> " + QByteArray::number(tahunBits);
    case Field::KelasOmzet: return "lumbung_omzet(g.volume_usaha)";
    case Field::FrekuensiRat:
        return "CASE WHEN g.kunci IS NOT NULL THEN lumbung_rat(g.status_rat, g.tgl_rat) + " + ratBefore(1) + " + " +
               ratBefore(2) + " END";
    case Field::RatTahunIni:
        return "CASE WHEN g.kunci IS NOT NULL THEN CASE lumbung_rat(g.status_rat, g.tgl_rat) WHEN 1 THEN 'Sudah "
               "RAT' "
               "ELSE 'Belum RAT' END END";
    case Field::JenisBadanHukum: return badanHukumSql();
    default: return "NULL";
    }
}

SqlPiece join(std::vector<SqlPiece> pieces, const QByteArray &with, const QByteArray &none)
{
    SqlPiece all;
    for (SqlPiece &piece : pieces) {
        all.sql += (all.sql.isEmpty() ? "(" : with + '(') + piece.sql + ')';
        all.values.insert(all.values.end(), piece.values.begin(), piece.values.end());
    }
    if (all.sql.isEmpty())
        all.sql = none;
    return all;
}

SqlPiece oneOf(const Condition &condition, const QByteArray &sql)
{
    const FieldType type = spec(condition.field).type;
    std::vector<SqlPiece> pieces;
    for (const Value &value : condition.values) {
        if (value.isEmpty())
            pieces.push_back({sql + " IS NULL", {}});
        else if (type == FieldType::Wilayah)
            pieces.push_back(areaSql(value.text()));
        else
            pieces.push_back({sql + (type == FieldType::Text ? " = ? COLLATE NOCASE" : " = ?"),
                              {storedValue(condition.field, value)}});
    }
    if (condition.orEmpty)
        pieces.push_back({sql + " IS NULL", {}});
    return join(std::move(pieces), " OR ", "0");
}

SqlPiece between(const Condition &condition, const QByteArray &sql)
{
    std::vector<SqlPiece> pieces{{sql + " IS NOT NULL", {}}};
    const auto bound = [&](std::size_t index, const char *comparison) {
        if (index < condition.values.size() && !condition.values[index].isEmpty())
            pieces.push_back({sql + comparison, {storedValue(condition.field, condition.values[index])}});
    };
    bound(0, " >= ?");
    bound(1, " <= ?");
    return join(std::move(pieces), " AND ", "1");
}

SqlPiece contains(const Condition &condition, const QByteArray &sql)
{
    const QString wanted =
        condition.values.empty() ? QString() : normaliseTeks(condition.values.front().canonical());
    if (wanted.isEmpty())
        return {sql + " IS NOT NULL", {}};
    const bool area = spec(condition.field).type == FieldType::Wilayah;
    return {"instr(lumbung_teks(" + (area ? "lumbung_wilayah(" + sql + ')' : sql) + "), ?) > 0", {Value(wanted)}};
}

SqlPiece conditionSql(const Condition &condition)
{
    const QByteArray sql = '(' + fieldSql(condition.field) + ')';
    switch (condition.kind) {
    case Condition::Kind::OneOf: return oneOf(condition, sql);
    case Condition::Kind::Between: return between(condition, sql);
    case Condition::Kind::Contains: return contains(condition, sql);
    case Condition::Kind::Empty: return {sql + " IS NULL", {}};
    case Condition::Kind::Filled: return {sql + " IS NOT NULL", {}};
    }
    return {"1", {}};
}

} // namespace

QByteArray fieldSql(Field field)
{
    if (spec(field).derived)
        return derivedSql(field);
    return (spec(field).entity == Entity::Koperasi ? "k." : "g.") + columnOf(field);
}

QByteArray joinedTables(int year)
{
    return "koperasi k LEFT JOIN keragaan g ON g.kunci = k.kunci + " + yearStart(year);
}

SqlPiece areaSql(const QString &kode)
{
    // '/' follows '.' in the alphabet: the range holds the code itself and all that goes on with a dot.
    return {"k.wilayah >= ? AND k.wilayah < ?", {Value(kode), Value(QString(kode + u'/'))}};
}

SqlPiece filterSql(const Filter &filter)
{
    std::vector<SqlPiece> pieces;
    for (const Condition &condition : filter.conditions) {
        SqlPiece piece = conditionSql(condition);
        if (condition.negated)
            piece.sql = '(' + piece.sql + ") IS NOT TRUE"; // a row without a value is not one of the values
        pieces.push_back(std::move(piece));
    }
    return join(std::move(pieces), " AND ", "1");
}

int bindPiece(Statement &statement, int first, const SqlPiece &piece)
{
    for (const Value &value : piece.values) {
        if (!value.text().isEmpty() || value.date().isValid())
            statement.bindText(first, value.canonical());
        else if (value == Value(value.integer()))
            statement.bind(first, value.integer());
        else
            statement.bind(first, value.decimal());
        ++first;
    }
    return first;
}

} // namespace lumbung
