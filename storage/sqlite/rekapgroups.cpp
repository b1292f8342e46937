// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/rekapgroups.h"

#include "core/domain/valuelist.h"

#include <algorithm>

namespace lumbung {

namespace {

/// Official order where there is one; codes and keys stand alphabetically.
QStringList officialOrder(RekapMenurut menurut)
{
    switch (menurut) {
    case RekapMenurut::Jenis: return valuesOf(Field::Jenis);
    case RekapMenurut::Kelompok: return valuesOf(Field::Kelompok);
    case RekapMenurut::Bentuk: return valuesOf(Field::Bentuk);
    case RekapMenurut::SektorUsaha: return valuesOf(Field::SektorUsaha);
    case RekapMenurut::PolaPengelolaan: return valuesOf(Field::PolaPengelolaan);
    case RekapMenurut::KelasOmzet: return valuesOf(Field::KelasOmzet);
    default: return {};
    }
}

} // namespace

QString RekapGroups::valueOf(const Sumbangan &sumbangan) const
{
    const int category = static_cast<int>(m_menurut) - firstCategory;
    return category < 0 ? areaAt(sumbangan.kode, m_menurut) : sumbangan.nilai[static_cast<std::size_t>(category)];
}

Rekap RekapGroups::rekap() const
{
    Rekap rekap;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        if (*it == Ukuran())
            continue;
        rekap.jumlah += *it;
        if (it.key().isEmpty())
            rekap.tidakTerpetakan = *it;
        else
            rekap.baris.push_back({it.key(), *it});
    }
    const QStringList order = officialOrder(m_menurut);
    const auto rank = [&order](const QString &value) {
        const auto at = order.indexOf(value);
        return at < 0 ? order.size() : at;
    };
    std::sort(rekap.baris.begin(), rekap.baris.end(), [&](const RekapBaris &a, const RekapBaris &b) {
        const auto left = rank(a.kode), right = rank(b.kode);
        return left != right ? left < right : a.kode < b.kode;
    });
    return rekap;
}

} // namespace lumbung
