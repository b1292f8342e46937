// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verifikasi/statuspengajuan.h"

#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array pengajuanKeys{"draf",          "diajukan",       "perlu-perbaikan",   "diajukan-ulang",
                                   "valid-kabkota", "valid-provinsi", "valid-kementerian", "dibuka-kembali",
                                   "dibatalkan"};

/// Handed in anew: a correction, or a reopened one, comes back as the same submission.
bool mengajukan(StatusPengajuan dari, StatusPengajuan ke)
{
    switch (dari) {
    case StatusPengajuan::PerluPerbaikan:
    case StatusPengajuan::DiajukanUlang:
    case StatusPengajuan::DibukaKembali: return ke == StatusPengajuan::DiajukanUlang;
    default: return ke == StatusPengajuan::Diajukan;
    }
}

/// What is not valid yet can be taken back by those who hand in.
bool membatalkan(StatusPengajuan dari)
{
    return dari == StatusPengajuan::Diajukan || dari == StatusPengajuan::DiajukanUlang ||
           dari == StatusPengajuan::PerluPerbaikan || dari == StatusPengajuan::DibukaKembali;
}

/// The office that said so, or one above it, in the koperasi's own chain.
bool membuka(TingkatVerifikasi tingkat, Binaan binaan, StatusPengajuan dari)
{
    const auto valid = tingkatValid(dari);
    return valid && tingkat >= *valid && tingkat >= rantaiVerifikasi(binaan).front();
}

} // namespace

QString keyOf(StatusPengajuan status)
{
    return enumKey(pengajuanKeys, status);
}

std::optional<StatusPengajuan> statusPengajuanOfKey(QStringView key)
{
    return enumOfKey<StatusPengajuan>(pengajuanKeys, key);
}

StatusPengajuan statusValid(TingkatVerifikasi tingkat)
{
    switch (tingkat) {
    case TingkatVerifikasi::KabKota: return StatusPengajuan::ValidKabKota;
    case TingkatVerifikasi::Provinsi: return StatusPengajuan::ValidProvinsi;
    case TingkatVerifikasi::Kementerian: break;
    }
    return StatusPengajuan::ValidKementerian;
}

std::optional<TingkatVerifikasi> tingkatValid(StatusPengajuan status)
{
    switch (status) {
    case StatusPengajuan::ValidKabKota: return TingkatVerifikasi::KabKota;
    case StatusPengajuan::ValidProvinsi: return TingkatVerifikasi::Provinsi;
    case StatusPengajuan::ValidKementerian: return TingkatVerifikasi::Kementerian;
    default: return std::nullopt;
    }
}

std::optional<TingkatVerifikasi> giliranVerifikasi(Binaan binaan, StatusPengajuan status)
{
    if (status == StatusPengajuan::Diajukan || status == StatusPengajuan::DiajukanUlang)
        return rantaiVerifikasi(binaan).front();
    const auto valid = tingkatValid(status);
    return valid ? tingkatBerikut(binaan, *valid) : std::nullopt;
}

StatusData statusDataOf(StatusPengajuan status)
{
    switch (status) {
    case StatusPengajuan::Diajukan:
    case StatusPengajuan::DiajukanUlang: return StatusData::Diajukan;
    case StatusPengajuan::PerluPerbaikan:
    case StatusPengajuan::DibukaKembali: return StatusData::PerluPerbaikan;
    case StatusPengajuan::ValidKabKota: return StatusData::ValidKabKota;
    case StatusPengajuan::ValidProvinsi: return StatusData::ValidProvinsi;
    case StatusPengajuan::ValidKementerian: return StatusData::ValidKementerian;
    case StatusPengajuan::Draf:
    case StatusPengajuan::Dibatalkan: break;
    }
    return StatusData::Draf;
}

bool bolehTransisi(Peran peran, Binaan binaan, StatusPengajuan dari, StatusPengajuan ke)
{
    const auto tingkat = tingkatPeran(peran);
    switch (ke) {
    case StatusPengajuan::Draf: return false;
    case StatusPengajuan::Diajukan:
    case StatusPengajuan::DiajukanUlang: return bolehMengajukan(peran) && mengajukan(dari, ke);
    case StatusPengajuan::Dibatalkan: return bolehMengajukan(peran) && membatalkan(dari);
    case StatusPengajuan::DibukaKembali: return tingkat && membuka(*tingkat, binaan, dari);
    case StatusPengajuan::PerluPerbaikan: return tingkat && giliranVerifikasi(binaan, dari) == tingkat;
    default: return tingkat && giliranVerifikasi(binaan, dari) == tingkat && tingkatValid(ke) == tingkat;
    }
}

} // namespace lumbung
