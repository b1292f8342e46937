// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation.h"

#include "core/domain/aturan/aturan.h"
#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array keparahanKeys{"salah", "perlu_dicek", "info"};

bool counts(const FieldSpec &entry)
{
    return entry.required && !entry.derived;
}

void addField(Kelengkapan &sum, const FieldSpec &entry, const Record &profil, const Record &keragaan)
{
    ++sum.jumlah;
    const Record &record = entry.entity == Entity::Koperasi ? profil : keragaan;
    if (!record.value(entry.field).isEmpty())
        ++sum.terisi;
}

} // namespace

QString keyOf(Keparahan keparahan)
{
    return enumKey(keparahanKeys, keparahan);
}

std::vector<TemuanIsian> validate(const Record &profil, const Record &keragaan, const Periode &periode,
                                  const KonteksValidasi &konteks)
{
    const IsianDiperiksa isian{profil, keragaan, periode, konteks};
    std::vector<TemuanIsian> temuan;
    for (const auto &aturan :
         {aturanNomor(), aturanBadanHukum(), aturanRat(), aturanOrang(), aturanUang(), aturanSertifikat()})
        for (const Aturan periksa : aturan)
            periksa(isian, temuan);
    return temuan;
}

Kelengkapan kelengkapan(const Record &profil, const Record &keragaan)
{
    Kelengkapan sum;
    for (const FieldSpec &entry : fieldCatalogue())
        if (counts(entry))
            addField(sum, entry, profil, keragaan);
    return sum;
}

Kelengkapan kelengkapan(const Record &profil, const Record &keragaan, Section section)
{
    Kelengkapan sum;
    for (const FieldSpec &entry : fieldCatalogue())
        if (counts(entry) && entry.section == section)
            addField(sum, entry, profil, keragaan);
    return sum;
}

} // namespace lumbung
