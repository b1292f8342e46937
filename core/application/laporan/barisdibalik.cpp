// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/barisdibalik.h"

#include "core/domain/jenisbadanhukum.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array fieldMenurut{Field::Provinsi,        Field::KabupatenKota, Field::Kecamatan,
                                  Field::DesaKelurahan,   Field::Jenis,         Field::Kelompok,
                                  Field::Bentuk,          Field::SektorUsaha,   Field::PolaPengelolaan,
                                  Field::JenisBadanHukum, Field::KelasOmzet,    Field::FrekuensiRat};

Condition satuDari(Field field, const QString &nilai)
{
    return {.field = field, .values = {Value(nilai)}};
}

Condition keadaanIsian(Field field, Condition::Kind kind)
{
    Condition condition;
    condition.field = field;
    condition.kind = kind;
    return condition;
}

/// Every filled status but Aktif counts as tidak aktif (ukuranOf() in core/domain).
Condition selainAktif()
{
    Condition condition = satuDari(Field::StatusAktif, QStringLiteral("Aktif"));
    condition.orEmpty = true;
    condition.negated = true;
    return condition;
}

Condition bersertifikat()
{
    Condition condition = satuDari(Field::Grade, QStringLiteral("A"));
    for (const char *grade : {"B", "C1", "C2"})
        condition.values.push_back(Value(QLatin1String(grade)));
    return condition;
}

/// The value of a grouping as its field holds it.
QString nilaiDari(RekapMenurut menurut, const QString &kode)
{
    const auto family = menurut == RekapMenurut::BadanHukum ? jenisBadanHukumOfKey(kode) : std::nullopt;
    return family ? namaOf(*family) : kode;
}

/// What a koperasi must have to be counted by a measure. Sums (anggota, aset, …) and shares count every
/// koperasi that has data for the year.
Condition syaratBesaran(Besaran besaran)
{
    switch (besaran) {
    case Besaran::Aktif:
    case Besaran::PersenAktif: return satuDari(Field::StatusAktif, QStringLiteral("Aktif"));
    case Besaran::TidakAktif: return selainAktif();
    case Besaran::Rat:
    case Besaran::PersenRat: return satuDari(Field::RatTahunIni, QStringLiteral("Sudah RAT"));
    case Besaran::Bersertifikat: return bersertifikat();
    case Besaran::Sehat:
    case Besaran::PersenSehat: return satuDari(Field::Kesehatan, QStringLiteral("Sehat"));
    default: return keadaanIsian(Field::TahunBuku, Condition::Kind::Filled);
    }
}

} // namespace

Field fieldOf(RekapMenurut menurut)
{
    return fieldMenurut[static_cast<std::size_t>(menurut)];
}

Filter barisDiBalik(const RekapQuery &query, const std::optional<QString> &kode, Besaran besaran)
{
    Filter filter = query.filter;
    if (!query.dalam.isEmpty())
        filter.conditions.push_back(satuDari(Field::Wilayah, query.dalam.text()));
    if (kode) {
        const Field field = fieldOf(query.menurut);
        filter.conditions.push_back(kode->isEmpty() ? keadaanIsian(field, Condition::Kind::Empty)
                                                    : satuDari(field, nilaiDari(query.menurut, *kode)));
    }
    filter.conditions.push_back(syaratBesaran(besaran));
    return filter;
}

Filter barisDiLuar(const RekapQuery &query, const KodeWilayah &dalam, Besaran besaran)
{
    Filter filter = barisDiBalik(query, std::nullopt, besaran);
    filter.conditions.push_back(keadaanIsian(fieldOf(query.menurut), Condition::Kind::Filled));
    Condition outside = satuDari(Field::Wilayah, dalam.text());
    outside.negated = true;
    filter.conditions.push_back(outside);
    return filter;
}

} // namespace lumbung
