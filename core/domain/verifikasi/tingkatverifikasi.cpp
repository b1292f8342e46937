// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verifikasi/tingkatverifikasi.h"

#include "core/domain/enumkeys.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array binaanKeys{"kabkota", "provinsi", "nasional"};
constexpr std::array tingkatKeys{"kabkota", "provinsi", "kementerian"};
constexpr std::array rantaiPenuh{TingkatVerifikasi::KabKota, TingkatVerifikasi::Provinsi,
                                 TingkatVerifikasi::Kementerian};

} // namespace

QString keyOf(Binaan binaan)
{
    return enumKey(binaanKeys, binaan);
}

std::optional<Binaan> binaanOfKey(QStringView key)
{
    return enumOfKey<Binaan>(binaanKeys, key);
}

Binaan binaanOf(const Record &profil)
{
    const QString binaan = profil.value(Field::Binaan).text();
    const QString asal = binaan.isEmpty() ? profil.value(Field::Bentuk).text() : binaan;
    if (asal == u"Pusat" || asal.endsWith(u" Nasional"))
        return Binaan::Nasional;
    return asal.endsWith(u"Provinsi") ? Binaan::Provinsi : Binaan::KabKota;
}

QString keyOf(TingkatVerifikasi tingkat)
{
    return enumKey(tingkatKeys, tingkat);
}

std::optional<TingkatVerifikasi> tingkatVerifikasiOfKey(QStringView key)
{
    return enumOfKey<TingkatVerifikasi>(tingkatKeys, key);
}

std::span<const TingkatVerifikasi> rantaiVerifikasi(Binaan binaan)
{
    return std::span(rantaiPenuh).subspan(static_cast<std::size_t>(binaan));
}

std::optional<TingkatVerifikasi> tingkatBerikut(Binaan binaan, TingkatVerifikasi tingkat)
{
    const auto rantai = rantaiVerifikasi(binaan);
    const auto kini = std::ranges::find(rantai, tingkat);
    if (kini == rantai.end() || kini + 1 == rantai.end())
        return std::nullopt;
    return *(kini + 1);
}

std::optional<TingkatVerifikasi> tingkatPeran(Peran peran)
{
    switch (peran) {
    case Peran::Kabid:
    case Peran::VerifikatorKabKota: return TingkatVerifikasi::KabKota;
    case Peran::VerifikatorProvinsi: return TingkatVerifikasi::Provinsi;
    case Peran::VerifikatorKementerian: return TingkatVerifikasi::Kementerian;
    default: return std::nullopt;
    }
}

bool bolehMengajukan(Peran peran)
{
    switch (peran) {
    case Peran::Koperasi:
    case Peran::FrontOffice:
    case Peran::Jfu:
    case Peran::JfPengawas:
    case Peran::Kabid:
    case Peran::VerifikatorKabKota: return true;
    default: return false;
    }
}

} // namespace lumbung
