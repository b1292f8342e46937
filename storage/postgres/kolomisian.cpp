// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/kolomisian.h"

#include <limits>

namespace lumbung {

namespace {

const char *tabelOf(Entity entity)
{
    return entity == Entity::Koperasi ? "koperasi" : "keragaan";
}

PgArray::Jenis elementOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money: return PgArray::Int8;
    case FieldType::Decimal: return PgArray::Float8;
    case FieldType::Date: return PgArray::Date;
    default: return PgArray::Text;
    }
}

bool isNumber(const Value &value)
{
    constexpr auto none = std::numeric_limits<qint64>::min();
    return value.asDecimal() || value.integer(none) != none;
}

Result<void> sesuaikanTabel(PgConnection &connection, Entity entity)
{
    const QString tabel = QString::fromLatin1(tabelOf(entity));
    const auto ada = connection.query("SELECT column_name, data_type FROM information_schema.columns "
                                      "WHERE table_schema = 'lumbung' AND table_name = $1",
                                      PgParams().add(tabel));
    if (!ada)
        return ada.error();
    std::map<QByteArray, QByteArray> kolom;
    for (int i = 0; i < ada->count(); ++i)
        kolom.emplace(ada->bytes(i, 0), ada->bytes(i, 1));
    QByteArrayList tambah;
    for (const Field field : storedFields(entity)) {
        const QByteArray nama = spec(field).key, tipe = tipeKolom(spec(field).type);
        const auto found = kolom.find(nama);
        if (found == kolom.end())
            tambah.append("ADD COLUMN " + nama + ' ' + tipe);
        else if (found->second != tipe)
            return Error{ErrorKind::Storage,
                         QStringLiteral("pusat.kolom-beda"),
                         {{QStringLiteral("kolom"), QString::fromLatin1(nama)}}};
    }
    if (tambah.isEmpty())
        return {};
    const auto done = connection.run("ALTER TABLE lumbung." + tabel.toLatin1() + ' ' + tambah.join(", "));
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

QByteArray tipeKolom(FieldType type)
{
    switch (elementOf(type)) {
    case PgArray::Int8: return "bigint";
    case PgArray::Float8: return "double precision";
    case PgArray::Date: return "date";
    default: return "text";
    }
}

Result<void> sesuaikanKolom(PgConnection &connection)
{
    if (const auto pemilik = connection.run("SET LOCAL ROLE lumbung_pemilik"); !pemilik)
        return pemilik.error();
    if (auto done = sesuaikanTabel(connection, Entity::Koperasi); !done)
        return done;
    return sesuaikanTabel(connection, Entity::Keragaan);
}

KolomIsian::KolomIsian(Field field, qsizetype banyak) : m_type(spec(field).type), m_array(elementOf(m_type), banyak)
{
}

void KolomIsian::add(const Value &value)
{
    static const QDate epoch(2000, 1, 1);
    if (value.isEmpty())
        return m_array.addNull();
    switch (elementOf(m_type)) {
    case PgArray::Int8: return isNumber(value) ? m_array.add(value.integer()) : m_array.addNull();
    case PgArray::Float8: return isNumber(value) ? m_array.add(value.decimal()) : m_array.addNull();
    case PgArray::Date: {
        const QDate day = value.date();
        const bool fits = day.isValid() && day.year() >= 1 && day.year() <= 9999;
        return fits ? m_array.add(static_cast<qint32>(epoch.daysTo(day))) : m_array.addNull();
    }
    default: break;
    }
    // PostgreSQL has no character 0 in texts.
    m_array.add(value.canonical().toUtf8().replace('\0', QByteArray()));
}

} // namespace lumbung
