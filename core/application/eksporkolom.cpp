// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/eksporkolom.h"

#include <array>

namespace lumbung {

namespace {

// Heads and order of V1 (keragaan-data 3), then what ODS exports have beside it.
constexpr std::array daftarKolom{
    KolomEkspor{"ID KOPERASI", Field::NikKoperasi},
    KolomEkspor{"NAMA KOPERASI", Field::Nama},
    KolomEkspor{"NO BADAN HUKUM", Field::NoBadanHukum},
    KolomEkspor{"TANGGAL BADAN HUKUM", Field::TglBadanHukum},
    KolomEkspor{"ALAMAT", Field::Alamat},
    KolomEkspor{"DESA/KEL", Field::DesaKelurahan},
    KolomEkspor{"KECAMATAN", Field::Kecamatan},
    KolomEkspor{"KABUPATEN", Field::KabupatenKota},
    KolomEkspor{"PROVINSI", Field::Provinsi},
    KolomEkspor{"KODE POS", Field::KodePos},
    KolomEkspor{"NO TELPON KANTOR", Field::Telp},
    KolomEkspor{"EMAIL", Field::Email},
    KolomEkspor{"STATUS AKTIF", Field::StatusAktif},
    KolomEkspor{"KETUA", Field::Ketua},
    KolomEkspor{"NO TELPON KETUA", Field::TelpKetua},
    KolomEkspor{"BENTUK KOPERASI", Field::Bentuk},
    KolomEkspor{"JENIS KOPERASI", Field::Jenis},
    KolomEkspor{"KELOMPOK KOPERASI", Field::Kelompok},
    KolomEkspor{"SEKTOR USAHA", Field::SektorUsaha},
    KolomEkspor{"JUMLAH ANGGOTA", Field::AnggotaTotal},
    KolomEkspor{"JUMLAH MANAJER", Field::ManajerTotal},
    KolomEkspor{"JUMLAH KARYAWAN", Field::KaryawanTotal},
    KolomEkspor{"TANGGAL RAT", Field::TglRat},
    KolomEkspor{"MODAL SENDIRI", Field::ModalSendiri},
    KolomEkspor{"MODAL LUAR", Field::ModalLuar},
    KolomEkspor{"ASET", Field::Aset},
    KolomEkspor{"VOLUME USAHA", Field::VolumeUsaha},
    KolomEkspor{"TAHUN REKAP", Field::TahunBuku},
    KolomEkspor{"SISA HASIL USAHA", Field::Shu},
    KolomEkspor{"STATUS RAT", Field::StatusRat},
    KolomEkspor{"STATUS NIK", Field::StatusNik},
    KolomEkspor{"TANGGAL BERLAKU SERTIFIKAT", Field::TglBerlakuSertifikat},
    KolomEkspor{"GRADE", Field::Grade},
    KolomEkspor{"KUK", Field::Kuk},
    KolomEkspor{"POLA PENGELOLAAN", Field::PolaPengelolaan},
    KolomEkspor{"JUMLAH ANGGOTA PRIA", Field::AnggotaPria},
    KolomEkspor{"JUMLAH ANGGOTA WANITA", Field::AnggotaWanita},
    KolomEkspor{"NPWP", Field::Npwp},
    KolomEkspor{"NIB", Field::Nib},
    KolomEkspor{"KESEHATAN", Field::Kesehatan},
};

} // namespace

std::span<const KolomEkspor> kolomEkspor()
{
    return daftarKolom;
}

} // namespace lumbung
