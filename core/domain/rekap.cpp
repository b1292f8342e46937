// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rekap.h"

#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array members{
    &Ukuran::jumlah,        &Ukuran::aktif,     &Ukuran::tidakAktif,    &Ukuran::anggota,     &Ukuran::anggotaPria,
    &Ukuran::anggotaWanita, &Ukuran::rat,       &Ukuran::bersertifikat, &Ukuran::manajer,     &Ukuran::karyawan,
    &Ukuran::modalSendiri,  &Ukuran::modalLuar, &Ukuran::aset,          &Ukuran::volumeUsaha, &Ukuran::shu,
    &Ukuran::sehat,         &Ukuran::dinilai};

constexpr std::array menurutKeys{"provinsi", "kabupaten",   "kecamatan",   "desa",
                                 "jenis",    "kelompok",    "bentuk",      "sektor",
                                 "pola",     "badan_hukum", "kelas_omzet", "frekuensi_rat"};

struct BesaranSpec {
    const char *key;
    const char *satuan;
    qint64 Ukuran::*value;
    qint64 Ukuran::*perSeratus; ///< denominator of a persen measure
};

constexpr std::array<BesaranSpec, 17> besaranSpecs{{
    {"jumlah", "unit", &Ukuran::jumlah, nullptr},
    {"aktif", "unit", &Ukuran::aktif, nullptr},
    {"tidak_aktif", "unit", &Ukuran::tidakAktif, nullptr},
    {"anggota", "orang", &Ukuran::anggota, nullptr},
    {"rat", "unit", &Ukuran::rat, nullptr},
    {"bersertifikat", "unit", &Ukuran::bersertifikat, nullptr},
    {"manajer", "orang", &Ukuran::manajer, nullptr},
    {"karyawan", "orang", &Ukuran::karyawan, nullptr},
    {"modal_sendiri", "rupiah", &Ukuran::modalSendiri, nullptr},
    {"modal_luar", "rupiah", &Ukuran::modalLuar, nullptr},
    {"aset", "rupiah", &Ukuran::aset, nullptr},
    {"volume_usaha", "rupiah", &Ukuran::volumeUsaha, nullptr},
    {"shu", "rupiah", &Ukuran::shu, nullptr},
    {"sehat", "unit", &Ukuran::sehat, nullptr},
    {"persen_aktif", "persen", &Ukuran::aktif, &Ukuran::jumlah},
    {"persen_rat", "persen", &Ukuran::rat, &Ukuran::aktif},
    {"persen_sehat", "persen", &Ukuran::sehat, &Ukuran::dinilai},
}};

} // namespace

Ukuran &Ukuran::operator+=(const Ukuran &other)
{
    for (const auto member : members)
        this->*member += other.*member;
    return *this;
}

Ukuran &Ukuran::operator-=(const Ukuran &other)
{
    for (const auto member : members)
        this->*member -= other.*member;
    return *this;
}

QString keyOf(RekapMenurut menurut)
{
    return enumKey(menurutKeys, menurut);
}

std::optional<RekapMenurut> rekapMenurutOfKey(QStringView key)
{
    return enumOfKey<RekapMenurut>(menurutKeys, key);
}

QString keyOf(Besaran besaran)
{
    return QString::fromLatin1(besaranSpecs[static_cast<std::size_t>(besaran)].key);
}

std::optional<Besaran> besaranOfKey(QStringView key)
{
    for (std::size_t i = 0; i < besaranSpecs.size(); ++i)
        if (key == QLatin1String(besaranSpecs[i].key))
            return static_cast<Besaran>(i);
    return std::nullopt;
}

QString satuanOf(Besaran besaran)
{
    return QString::fromLatin1(besaranSpecs[static_cast<std::size_t>(besaran)].satuan);
}

std::optional<double> nilaiOf(const Ukuran &ukuran, Besaran besaran)
{
    const BesaranSpec &entry = besaranSpecs[static_cast<std::size_t>(besaran)];
    const auto value = static_cast<double>(ukuran.*entry.value);
    if (!entry.perSeratus)
        return value;
    const auto whole = static_cast<double>(ukuran.*entry.perSeratus);
    return whole == 0 ? std::nullopt : std::optional(value / whole * 100);
}

std::optional<double> pertumbuhan(std::optional<double> before, std::optional<double> now)
{
    if (!before || !now || *before == 0)
        return std::nullopt;
    return (*now - *before) / *before * 100;
}

} // namespace lumbung
