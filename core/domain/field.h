// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lumbung {

/// Every field of the data keragaan, in the order of forms and exports. Profil fields change slowly and
/// belong to the koperasi; keragaan fields belong to one tahun buku; derived fields are computed from
/// others and never stored. What each one is, is told in the catalogue (fieldcatalogue.h).
enum class Field : quint8 {
    // profil: identity and place
    NikKoperasi,
    Nama,
    Alamat,
    Wilayah,
    WilayahTeks,
    KodePos,
    Telp,
    Telp2,
    Fax,
    Email,
    Website,
    Lat,
    Lng,
    // profil: legality
    NoBadanHukum,
    TglBadanHukum,
    NoPad,
    TglPad,
    NoPelaporan,
    TglPelaporan,
    NoAkta,
    Npwp,
    Nib,
    IzinUsp,
    StatusNik,
    TglBerlakuSertifikat,
    // profil: kind
    Bentuk,
    Jenis,
    Kelompok,
    SektorUsaha,
    UnitUsaha,
    KegiatanUsaha,
    PolaPengelolaan,
    Binaan,
    // profil: people
    Ketua,
    TelpKetua,
    NikKtpKetua,
    Sekretaris,
    TelpSekretaris,
    Bendahara,
    TelpBendahara,
    MasaJabatanPengurus,
    KetuaPengawas,
    AnggotaPengawas1,
    AnggotaPengawas2,
    MasaJabatanPengawas,
    NamaManajer,
    Catatan,
    // keragaan: state and meeting
    StatusAktif,
    StatusRat,
    TglRat,
    JumlahRat,
    Grade,
    Kuk,
    Klasifikasi,
    Kesehatan,
    SkorKesehatan,
    // keragaan: people
    AnggotaPria,
    AnggotaWanita,
    AnggotaTotal,
    CalonAnggota,
    PengurusPria,
    PengurusWanita,
    PengurusTotal,
    PengawasPria,
    PengawasWanita,
    PengawasTotal,
    ManajerPria,
    ManajerWanita,
    ManajerTotal,
    KaryawanPria,
    KaryawanWanita,
    KaryawanTotal,
    // keragaan: money
    ModalSendiri,
    SimpananPokok,
    SimpananWajib,
    SimpananKhusus,
    Cadangan,
    Hibah,
    ShuBelumDibagi,
    ModalLuar,
    ModalPenyertaan,
    Aset,
    VolumeUsaha,
    VolumeUsahaLain,
    VolumeUsahaLalu,
    Shu,
    Pendapatan,
    Biaya,
    SimpananDiterima,
    PinjamanDiberikan,
    JumlahBerkas,
    // derived
    Provinsi,
    KabupatenKota,
    Kecamatan,
    DesaKelurahan,
    TahunBuku,
    KelasOmzet,
    FrekuensiRat,
    RatTahunIni,
    JenisBadanHukum,
};

inline constexpr int fieldCount = static_cast<int>(Field::JenisBadanHukum) + 1;

} // namespace lumbung
