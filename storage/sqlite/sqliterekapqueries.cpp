// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sqliterekapqueries.h"

#include "core/domain/ukuran.h"
#include "storage/sqlite/cells.h"
#include "storage/sqlite/columnrekap.h"
#include "storage/sqlite/columns.h"
#include "storage/sqlite/filtersql.h"
#include "storage/sqlite/keragaankey.h"
#include "storage/sqlite/pastrekap.h"

#include <QDateTime>

#include <array>

namespace lumbung {

namespace {

constexpr int yearsOfRat = 3;

bool isCategory(RekapMenurut menurut)
{
    return static_cast<int>(menurut) >= firstCategory;
}

/// The kept sums go down to kecamatan for areas and to kabupaten for categories.
bool cellsKnow(const RekapQuery &query)
{
    if (!query.filter.conditions.empty() || query.keadaan || query.menurut == RekapMenurut::DesaKelurahan)
        return false;
    if (query.dalam.isEmpty())
        return true;
    const auto narrowest = isCategory(query.menurut) ? TingkatWilayah::KabupatenKota : TingkatWilayah::Kecamatan;
    return query.dalam.tingkat() <= narrowest;
}

/// So much that going through the rows takes longer than a person waits.
bool isWide(const KodeWilayah &dalam)
{
    return dalam.isEmpty() || dalam.tingkat() == TingkatWilayah::Provinsi;
}

void bindArea(Statement &statement, int first, const KodeWilayah &dalam)
{
    statement.bindText(first, dalam.text());
    statement.bindText(first + 1, dalam.isEmpty() ? QString(QChar(0xffff)) : QString(dalam.text() + u'/'));
}

/// Columns of the RAT of the two years before, joined as g1 and g2.
QByteArray earlierRat(int year)
{
    QByteArray sql;
    for (int back = 1; back < yearsOfRat; ++back) {
        const QByteArray name = "g" + QByteArray::number(back);
        const qint64 start = keragaanKey({year - back, JenisPeriode::Tahunan}, 0);
        sql += " LEFT JOIN keragaan " + name + " ON " + name + ".kunci = k.kunci + " + QByteArray::number(start);
    }
    return sql;
}

constexpr std::array profilFields{Field::Wilayah,  Field::NoBadanHukum, Field::Bentuk,         Field::Jenis,
                                  Field::Kelompok, Field::SektorUsaha,  Field::PolaPengelolaan};
constexpr std::array ratFields{Field::StatusRat, Field::TglRat};

QByteArray columnsWith(const QByteArray &alias, std::span<const Field> fields)
{
    QByteArrayList names;
    for (const Field field : fields)
        names.append(alias + '.' + columnOf(field));
    return names.join(", ");
}

} // namespace

Result<Rekap> SqliteRekapQueries::rekap(const RekapQuery &query)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    if (query.keadaan)
        return PastRekap(m_connection, m_wilayah, *this).rekap(query);
    if (!cellsKnow(query))
        return isWide(query.dalam) ? ColumnRekap(m_index, query).rekap() : fromRows(query);
    RekapGroups groups(query.menurut);
    const auto done = isCategory(query.menurut) ? addCategoryCells(query, groups) : addAreaCells(query, groups);
    return done ? Result<Rekap>(groups.rekap()) : done.error();
}

Result<std::map<int, Rekap>> SqliteRekapQueries::deret(const DeretQuery &query)
{
    const Transaction reading(m_connection, Transaction::Kind::Read);
    std::map<int, Rekap> years;
    for (int year = query.dari; year <= query.sampai; ++year) {
        auto one = rekap({query.menurut, year, query.dalam, query.filter, query.keadaan});
        if (!one)
            return one.error();
        years.emplace(year, std::move(*one));
    }
    return years;
}

Result<Rekap> SqliteRekapQueries::fromRows(const RekapQuery &query)
{
    RekapGroups groups(query.menurut);
    const auto done = addRows(query, groups);
    return done ? Result<Rekap>(groups.rekap()) : done.error();
}

Result<void> SqliteRekapQueries::addAreaCells(const RekapQuery &query, RekapGroups &groups)
{
    Statement statement(m_connection, "SELECT kode, " + ukuranColumns() +
                                          " FROM sel_wilayah WHERE tahun = ? AND kode >= ? AND kode < ?");
    statement.bind(1, query.tahunBuku);
    bindArea(statement, 2, query.dalam);
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        groups.add(areaAt(statement.text(0), query.menurut), readUkuran(statement, 1));
    }
}

Result<void> SqliteRekapQueries::addCategoryCells(const RekapQuery &query, RekapGroups &groups)
{
    Statement statement(m_connection,
                        "SELECT nilai, " + ukuranColumns() +
                            " FROM sel_kategori WHERE tahun = ? AND dimensi = ? AND kab >= ? AND kab < ?");
    statement.bind(1, query.tahunBuku);
    statement.bind(2, static_cast<int>(query.menurut));
    bindArea(statement, 3, query.dalam);
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        groups.add(statement.text(0), readUkuran(statement, 1));
    }
}

// An act without changes (somebody looked at personal data) starts where the next one starts: the last one counts.
Result<std::optional<QDate>> SqliteRekapQueries::catatanPertama()
{
    Statement statement(m_connection, "SELECT waktu FROM tindakan WHERE riwayat_awal <= (SELECT min(no) FROM "
                                      "riwayat) ORDER BY no DESC LIMIT 1");
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row ? std::optional(QDateTime::fromMSecsSinceEpoch(statement.integer(0)).date()) : std::nullopt;
}

Result<void> SqliteRekapQueries::addRows(const RekapQuery &query, RekapGroups &groups)
{
    const int year = query.tahunBuku;
    SqlPiece where = filterSql(query.filter);
    if (!query.dalam.isEmpty()) {
        const SqlPiece area = areaSql(query.dalam.text());
        where.sql += " AND " + area.sql;
        where.values.insert(where.values.end(), area.values.begin(), area.values.end());
    }
    const auto keragaanFields = fieldsOfUkuran();
    const QByteArray start = QByteArray::number(keragaanKey({year, JenisPeriode::Tahunan}, 0));
    // CROSS JOIN fixes the order: a small area starts from its koperasi, everything from the year's run of pages.
    const QByteArray tables = query.dalam.isEmpty()
                                  ? "keragaan g CROSS JOIN koperasi k ON k.kunci = g.kunci - " + start
                                  : "koperasi k CROSS JOIN keragaan g ON g.kunci = k.kunci + " + start;
    Statement statement(m_connection, "SELECT " + columnsWith("k", profilFields) + ", " +
                                          columnsWith("g1", ratFields) + ", " + columnsWith("g2", ratFields) +
                                          ", " + columnsWith("g", keragaanFields) + " FROM " + tables +
                                          earlierRat(year) + " WHERE g.kunci BETWEEN ? AND ? AND " + where.sql);
    const Periode periode{year, JenisPeriode::Tahunan};
    statement.bind(1, keragaanKey(periode, 0));
    statement.bind(2, keragaanKey(periode, koperasiMask));
    bindPiece(statement, 3, where);
    constexpr int ratStart = static_cast<int>(profilFields.size());
    constexpr int ratWidth = static_cast<int>(ratFields.size());
    for (;;) {
        const auto row = statement.step();
        if (!row || !*row)
            return row ? Result<void>() : row.error();
        const std::map<int, Record> years{{year, readRecord(statement, ratStart + 2 * ratWidth, keragaanFields)},
                                          {year - 1, readRecord(statement, ratStart, ratFields)},
                                          {year - 2, readRecord(statement, ratStart + ratWidth, ratFields)}};
        groups.add(nilaiKelompok(query.menurut, readRecord(statement, 0, profilFields), years, year),
                   ukuranOf(years.at(year)));
    }
}

} // namespace lumbung
