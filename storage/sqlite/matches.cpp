// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/matches.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/frekuensirat.h"
#include "core/domain/jenisbadanhukum.h"
#include "core/domain/normalise.h"
#include "core/domain/ukuran.h"
#include "storage/sqlite/columns.h"

#include <algorithm>

namespace lumbung {

namespace {

const Record &statementOf(const FilterSubject &subject)
{
    static const Record none;
    const auto found = subject.tahunan.find(subject.tahun);
    return found == subject.tahunan.end() ? none : found->second;
}

Value derivedValue(const FilterSubject &subject, Field field)
{
    const auto grouped = [&](RekapMenurut menurut) {
        return nilaiKelompok(menurut, subject.profil, subject.tahunan, subject.tahun);
    };
    const bool reported = subject.tahunan.contains(subject.tahun);
    switch (field) {
    case Field::Provinsi: return Value(grouped(RekapMenurut::Provinsi));
    case Field::KabupatenKota: return Value(grouped(RekapMenurut::KabupatenKota));
    case Field::Kecamatan: return Value(grouped(RekapMenurut::Kecamatan));
    case Field::DesaKelurahan: return Value(grouped(RekapMenurut::DesaKelurahan));
    case Field::TahunBuku: return reported ? Value(qint64(subject.tahun)) : Value();
    case Field::KelasOmzet: return Value(grouped(RekapMenurut::KelasOmzet));
    case Field::FrekuensiRat: return reported ? Value(grouped(RekapMenurut::FrekuensiRat).toLongLong()) : Value();
    case Field::RatTahunIni:
        return reported ? Value(sudahRat(statementOf(subject)) ? u"Sudah RAT"_qs : u"Belum RAT"_qs) : Value();
    case Field::JenisBadanHukum:
        return Value(namaOf(jenisBadanHukum(subject.profil.value(Field::NoBadanHukum).text())));
    default: return {};
    }
}

/// An area matches itself and everything in it, at whatever level it was asked.
bool inArea(const QString &kode, const QString &area)
{
    return kode.startsWith(area) && (kode.size() == area.size() || kode.at(area.size()) == u'.');
}

bool isOne(Field field, const Value &value, const QString &kode, const Value &wanted)
{
    if (wanted.isEmpty())
        return value.isEmpty();
    switch (spec(field).type) {
    case FieldType::Wilayah: return inArea(kode, wanted.text());
    case FieldType::Text: return value.text().compare(wanted.canonical(), Qt::CaseInsensitive) == 0;
    default: return value == storedValue(field, wanted);
    }
}

bool isBefore(const Value &a, const Value &b)
{
    if (a.date().isValid() || !a.text().isEmpty())
        return a.canonical() < b.canonical();
    return a.decimal() < b.decimal();
}

bool isBetween(const Condition &condition, const Value &value)
{
    const auto bound = [&](std::size_t i) {
        return i < condition.values.size() ? storedValue(condition.field, condition.values[i]) : Value();
    };
    const Value low = bound(0), high = bound(1);
    return !value.isEmpty() && (low.isEmpty() || !isBefore(value, low)) &&
           (high.isEmpty() || !isBefore(high, value));
}

} // namespace

bool holdsFor(const Condition &condition, const Value &value, const QString &kode, const AreaName &areaName)
{
    switch (condition.kind) {
    case Condition::Kind::OneOf:
        return (condition.orEmpty && value.isEmpty()) ||
               std::any_of(condition.values.begin(), condition.values.end(),
                           [&](const Value &wanted) { return isOne(condition.field, value, kode, wanted); });
    case Condition::Kind::Between: return isBetween(condition, value);
    case Condition::Kind::Contains: {
        const QString wanted =
            condition.values.empty() ? QString() : normaliseTeks(condition.values.front().canonical());
        if (value.isEmpty())
            return false;
        const bool area = spec(condition.field).type == FieldType::Wilayah;
        return normaliseTeks(area ? areaName(value.text()) : value.canonical()).contains(wanted);
    }
    case Condition::Kind::Empty: return value.isEmpty();
    case Condition::Kind::Filled: return !value.isEmpty();
    }
    return false;
}

Value valueOf(const FilterSubject &subject, Field field)
{
    if (spec(field).derived)
        return derivedValue(subject, field);
    return spec(field).entity == Entity::Koperasi ? subject.profil.value(field) : statementOf(subject).value(field);
}

bool matches(const FilterSubject &subject, const Filter &filter, const AreaName &areaName)
{
    const QString kode = subject.profil.value(Field::Wilayah).text();
    return std::all_of(filter.conditions.begin(), filter.conditions.end(), [&](const Condition &condition) {
        return holdsFor(condition, valueOf(subject, condition.field), kode, areaName) != condition.negated;
    });
}

} // namespace lumbung
