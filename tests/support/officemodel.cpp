// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officemodel.h"

#include "core/domain/ukuran.h"
#include "core/domain/valuelist.h"

#include <algorithm>

namespace lumbung {

namespace {

Field listFieldOf(RekapMenurut menurut)
{
    switch (menurut) {
    case RekapMenurut::Jenis: return Field::Jenis;
    case RekapMenurut::Kelompok: return Field::Kelompok;
    case RekapMenurut::Bentuk: return Field::Bentuk;
    case RekapMenurut::SektorUsaha: return Field::SektorUsaha;
    case RekapMenurut::PolaPengelolaan: return Field::PolaPengelolaan;
    case RekapMenurut::KelasOmzet: return Field::KelasOmzet;
    default: return Field::Nama; // no list: alphabetical
    }
}

} // namespace

Rekap OfficeModel::rekap(const RekapQuery &query) const
{
    std::map<QString, Ukuran> sums;
    for (const auto &[id, entry] : m_entries) {
        const auto statement = entry.tahunan.find(query.tahunBuku);
        const auto kode = KodeWilayah::parse(entry.profil.value(Field::Wilayah).text()).value_or(KodeWilayah());
        if (statement != entry.tahunan.end() && query.dalam.contains(kode))
            sums[nilaiKelompok(query.menurut, entry.profil, entry.tahunan, query.tahunBuku)] +=
                ukuranOf(statement->second);
    }
    Rekap rekap;
    const QStringList order = valuesOf(listFieldOf(query.menurut));
    for (const QString &value : order)
        if (sums.contains(value))
            rekap.baris.push_back({value, sums[value]});
    for (const auto &[value, ukuran] : sums) {
        rekap.jumlah += ukuran;
        if (value.isEmpty())
            rekap.tidakTerpetakan = ukuran;
        else if (!order.contains(value))
            rekap.baris.push_back({value, ukuran});
    }
    return rekap;
}

} // namespace lumbung
