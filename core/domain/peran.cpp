// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/peran.h"

#include "core/domain/enumkeys.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array peranKeys{"koperasi",
                               "front-office",
                               "ppid-pembantu",
                               "jfu",
                               "jf-pengawas",
                               "kabid",
                               "sekretaris",
                               "kadis",
                               "verifikator-kabkota",
                               "verifikator-provinsi",
                               "verifikator-kementerian",
                               "admin"};
constexpr std::array allPeran{Peran::Koperasi,
                              Peran::FrontOffice,
                              Peran::PpidPembantu,
                              Peran::Jfu,
                              Peran::JfPengawas,
                              Peran::Kabid,
                              Peran::Sekretaris,
                              Peran::Kadis,
                              Peran::VerifikatorKabKota,
                              Peran::VerifikatorProvinsi,
                              Peran::VerifikatorKementerian,
                              Peran::Admin};
constexpr std::array wewenangKeys{"baca-data",          "ubah-data",       "hapus-data",
                                  "selesaikan-konflik", "putuskan-usulan", "pindah-wilayah",
                                  "buka-data-pribadi",  "kelola-pengguna", "kelola-perangkat-sendiri",
                                  "lihat-audit",        "jalankan-sop",    "kelola-sop"};
constexpr std::array allWewenang{
    Wewenang::BacaData,          Wewenang::UbahData,       Wewenang::HapusData,
    Wewenang::SelesaikanKonflik, Wewenang::PutuskanUsulan, Wewenang::PindahWilayah,
    Wewenang::BukaDataPribadi,   Wewenang::KelolaPengguna, Wewenang::KelolaPerangkatSendiri,
    Wewenang::LihatAudit,        Wewenang::JalankanSop,    Wewenang::KelolaSop};

constexpr unsigned bit(Wewenang wewenang)
{
    return 1U << static_cast<unsigned>(wewenang);
}

constexpr unsigned baca =
    bit(Wewenang::BacaData) | bit(Wewenang::KelolaPerangkatSendiri) | bit(Wewenang::JalankanSop);
constexpr unsigned petugas = baca | bit(Wewenang::UbahData) | bit(Wewenang::SelesaikanKonflik);
constexpr unsigned pengawas = petugas | bit(Wewenang::HapusData) | bit(Wewenang::BukaDataPribadi);
constexpr unsigned kepala = pengawas | bit(Wewenang::PutuskanUsulan) | bit(Wewenang::LihatAudit);

/// One line a role, in the order of Peran.
constexpr std::array matrix{
    bit(Wewenang::KelolaPerangkatSendiri),    // koperasi: its own data comes through the portal, never through sync
    petugas | bit(Wewenang::BukaDataPribadi), // front office
    baca,                                     // PPID pembantu
    petugas,                                  // JFU
    pengawas,                                 // JF Pengawas
    kepala | bit(Wewenang::PindahWilayah) | bit(Wewenang::KelolaSop),         // Kabid
    baca | bit(Wewenang::LihatAudit) | bit(Wewenang::KelolaSop),              // Sekretaris
    baca | bit(Wewenang::LihatAudit) | bit(Wewenang::KelolaSop),              // Kadis
    petugas | bit(Wewenang::BukaDataPribadi) | bit(Wewenang::PutuskanUsulan), // verifikator kab/kota
    petugas | bit(Wewenang::PutuskanUsulan) | bit(Wewenang::PindahWilayah),   // verifikator provinsi
    petugas | bit(Wewenang::PutuskanUsulan) | bit(Wewenang::PindahWilayah),   // verifikator kementerian
    baca | bit(Wewenang::KelolaPengguna) | bit(Wewenang::LihatAudit) | bit(Wewenang::KelolaSop), // admin
};

} // namespace

QString keyOf(Peran peran)
{
    return enumKey(peranKeys, peran);
}

std::optional<Peran> peranOfKey(QStringView key)
{
    return enumOfKey<Peran>(peranKeys, key);
}

std::span<const Peran> semuaPeran()
{
    return allPeran;
}

QString keyOf(Wewenang wewenang)
{
    return enumKey(wewenangKeys, wewenang);
}

std::span<const Wewenang> semuaWewenang()
{
    return allWewenang;
}

bool boleh(Peran peran, Wewenang wewenang)
{
    return (matrix[static_cast<std::size_t>(peran)] & bit(wewenang)) != 0;
}

bool Pemakai::bolehBaca(Scope scope) const
{
    return scope == Scope::Nasional || bolehTulis(scope) || provinsiOf(wilayah) == scope;
}

bool Pemakai::bolehTulis(Scope scope) const
{
    if (wilayah == Scope::Nasional)
        return true;
    return scope == wilayah || (isProvinsi(wilayah) && provinsiOf(scope) == wilayah);
}

} // namespace lumbung
