// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/sumbangan.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/ukuran.h"

namespace lumbung {

namespace {

// Lengths of "32", "32.01", "32.01.01", "32.01.01.2001".
constexpr std::array<qsizetype, 4> codeLengths{2, 5, 8, 13};

} // namespace

Sumbangan sumbanganOf(const Record &profil, const std::map<int, Record> &tahunan, int tahun)
{
    Sumbangan sumbangan;
    sumbangan.tahun = tahun;
    sumbangan.kode = profil.value(Field::Wilayah).text();
    sumbangan.ukuran = ukuranOf(tahunan.at(tahun));
    for (int i = 0; i < categoryCount; ++i)
        sumbangan.nilai[static_cast<std::size_t>(i)] =
            nilaiKelompok(static_cast<RekapMenurut>(firstCategory + i), profil, tahunan, tahun);
    return sumbangan;
}

QString cellArea(const QString &kode)
{
    return kode.left(codeLengths[2]);
}

QString cellKabupaten(const QString &kode)
{
    return kode.left(codeLengths[1]);
}

QString areaAt(const QString &kode, RekapMenurut menurut)
{
    const qsizetype length = codeLengths[static_cast<std::size_t>(menurut)];
    return kode.size() < length ? QString() : kode.left(length);
}

} // namespace lumbung
