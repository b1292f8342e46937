// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/matchingkeys.h"

#include "core/domain/normalise.h"

namespace lumbung {

MatchingKeys matchingKeysOf(const Record &profil)
{
    const QString nama = profil.value(Field::Nama).text();
    const QString nomor = profil.value(Field::NoBadanHukum).text();
    MatchingKeys keys{normaliseNama(nama), normaliseBadanHukum(nomor),
                      digitsOnly(profil.value(Field::NikKoperasi).text()), normaliseTeks(nama)};
    if (!keys.nik.isEmpty())
        keys.cari += u' ' + keys.nik;
    if (!nomor.isEmpty())
        keys.cari += u' ' + normaliseTeks(nomor);
    return keys;
}

bool isMatchingField(Field field)
{
    return field == Field::Nama || field == Field::NoBadanHukum || field == Field::NikKoperasi ||
           field == Field::Wilayah;
}

} // namespace lumbung
