// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <vector>

namespace lumbung {

namespace {

// One line a field: the table is read far more often than it is changed.
// clang-format off
constexpr std::array<FieldSpec, fieldCount> catalogue{{
    {.field = Field::NikKoperasi, .key = "nik_koperasi", .label = QT_TRANSLATE_NOOP("Field", "Nomor Induk Koperasi"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Profil},
    {.field = Field::Nama, .key = "nama", .label = QT_TRANSLATE_NOOP("Field", "Nama koperasi"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Profil, .required = true},
    {.field = Field::Alamat, .key = "alamat", .label = QT_TRANSLATE_NOOP("Field", "Alamat"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Profil, .required = true},
    {.field = Field::Wilayah, .key = "wilayah", .label = QT_TRANSLATE_NOOP("Field", "Wilayah"), .entity = Entity::Koperasi, .type = FieldType::Wilayah, .section = Section::Profil, .group = FieldGroup::Wilayah, .required = true},
    {.field = Field::WilayahTeks, .key = "wilayah_teks", .label = QT_TRANSLATE_NOOP("Field", "Wilayah menurut berkas"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Profil, .group = FieldGroup::Wilayah},
    {.field = Field::KodePos, .key = "kode_pos", .label = QT_TRANSLATE_NOOP("Field", "Kode pos"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Profil},
    {.field = Field::Telp, .key = "telp", .label = QT_TRANSLATE_NOOP("Field", "Telepon"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Profil},
    {.field = Field::Telp2, .key = "telp_2", .label = QT_TRANSLATE_NOOP("Field", "Telepon 2"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Profil},
    {.field = Field::Fax, .key = "fax", .label = QT_TRANSLATE_NOOP("Field", "Faksimili"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Profil},
    {.field = Field::Email, .key = "email", .label = QT_TRANSLATE_NOOP("Field", "Surel"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Profil},
    {.field = Field::Website, .key = "website", .label = QT_TRANSLATE_NOOP("Field", "Situs web"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Profil},
    {.field = Field::Lat, .key = "lat", .label = QT_TRANSLATE_NOOP("Field", "Lintang"), .entity = Entity::Koperasi, .type = FieldType::Decimal, .section = Section::Profil, .unit = Unit::Derajat},
    {.field = Field::Lng, .key = "lng", .label = QT_TRANSLATE_NOOP("Field", "Bujur"), .entity = Entity::Koperasi, .type = FieldType::Decimal, .section = Section::Profil, .unit = Unit::Derajat},
    {.field = Field::NoBadanHukum, .key = "no_badan_hukum", .label = QT_TRANSLATE_NOOP("Field", "Nomor badan hukum"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Legalitas, .required = true},
    {.field = Field::TglBadanHukum, .key = "tgl_badan_hukum", .label = QT_TRANSLATE_NOOP("Field", "Tanggal badan hukum"), .entity = Entity::Koperasi, .type = FieldType::Date, .section = Section::Legalitas, .required = true},
    {.field = Field::NoPad, .key = "no_pad", .label = QT_TRANSLATE_NOOP("Field", "Nomor perubahan anggaran dasar"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Legalitas},
    {.field = Field::TglPad, .key = "tgl_pad", .label = QT_TRANSLATE_NOOP("Field", "Tanggal perubahan anggaran dasar"), .entity = Entity::Koperasi, .type = FieldType::Date, .section = Section::Legalitas},
    {.field = Field::NoPelaporan, .key = "no_pelaporan", .label = QT_TRANSLATE_NOOP("Field", "Nomor pelaporan"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Legalitas},
    {.field = Field::TglPelaporan, .key = "tgl_pelaporan", .label = QT_TRANSLATE_NOOP("Field", "Tanggal pelaporan"), .entity = Entity::Koperasi, .type = FieldType::Date, .section = Section::Legalitas},
    {.field = Field::NoAkta, .key = "no_akta", .label = QT_TRANSLATE_NOOP("Field", "Nomor akta"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Legalitas},
    {.field = Field::Npwp, .key = "npwp", .label = QT_TRANSLATE_NOOP("Field", "NPWP"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Legalitas},
    {.field = Field::Nib, .key = "nib", .label = QT_TRANSLATE_NOOP("Field", "NIB"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Legalitas},
    {.field = Field::IzinUsp, .key = "izin_usp", .label = QT_TRANSLATE_NOOP("Field", "Izin usaha simpan pinjam"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Legalitas},
    {.field = Field::StatusNik, .key = "status_nik", .label = QT_TRANSLATE_NOOP("Field", "Status NIK"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Sertifikat},
    {.field = Field::TglBerlakuSertifikat, .key = "tgl_berlaku_sertifikat", .label = QT_TRANSLATE_NOOP("Field", "Sertifikat berlaku sampai"), .entity = Entity::Koperasi, .type = FieldType::Date, .section = Section::Sertifikat},
    {.field = Field::Bentuk, .key = "bentuk", .label = QT_TRANSLATE_NOOP("Field", "Bentuk koperasi"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Usaha, .required = true},
    {.field = Field::Jenis, .key = "jenis", .label = QT_TRANSLATE_NOOP("Field", "Jenis koperasi"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Usaha, .required = true},
    {.field = Field::Kelompok, .key = "kelompok", .label = QT_TRANSLATE_NOOP("Field", "Kelompok koperasi"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Usaha, .required = true},
    {.field = Field::SektorUsaha, .key = "sektor_usaha", .label = QT_TRANSLATE_NOOP("Field", "Sektor usaha"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Usaha, .required = true},
    {.field = Field::UnitUsaha, .key = "unit_usaha", .label = QT_TRANSLATE_NOOP("Field", "Unit usaha"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Usaha},
    {.field = Field::KegiatanUsaha, .key = "kegiatan_usaha", .label = QT_TRANSLATE_NOOP("Field", "Kegiatan usaha"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Usaha},
    {.field = Field::PolaPengelolaan, .key = "pola_pengelolaan", .label = QT_TRANSLATE_NOOP("Field", "Pola pengelolaan"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Usaha},
    {.field = Field::Binaan, .key = "binaan", .label = QT_TRANSLATE_NOOP("Field", "Tingkat binaan"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Usaha},
    {.field = Field::Ketua, .key = "ketua", .label = QT_TRANSLATE_NOOP("Field", "Nama ketua"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus, .required = true, .personal = true},
    {.field = Field::TelpKetua, .key = "telp_ketua", .label = QT_TRANSLATE_NOOP("Field", "Telepon ketua"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Pengurus, .personal = true},
    {.field = Field::NikKtpKetua, .key = "nik_ktp_ketua", .label = QT_TRANSLATE_NOOP("Field", "NIK (KTP) ketua"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Pengurus, .personal = true},
    {.field = Field::Sekretaris, .key = "sekretaris", .label = QT_TRANSLATE_NOOP("Field", "Nama sekretaris"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus, .personal = true},
    {.field = Field::TelpSekretaris, .key = "telp_sekretaris", .label = QT_TRANSLATE_NOOP("Field", "Telepon sekretaris"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Pengurus, .personal = true},
    {.field = Field::Bendahara, .key = "bendahara", .label = QT_TRANSLATE_NOOP("Field", "Nama bendahara"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus, .personal = true},
    {.field = Field::TelpBendahara, .key = "telp_bendahara", .label = QT_TRANSLATE_NOOP("Field", "Telepon bendahara"), .entity = Entity::Koperasi, .type = FieldType::Identifier, .section = Section::Pengurus, .personal = true},
    {.field = Field::MasaJabatanPengurus, .key = "masa_jabatan_pengurus", .label = QT_TRANSLATE_NOOP("Field", "Masa jabatan pengurus"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus},
    {.field = Field::KetuaPengawas, .key = "ketua_pengawas", .label = QT_TRANSLATE_NOOP("Field", "Ketua pengawas"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus, .personal = true},
    {.field = Field::AnggotaPengawas1, .key = "anggota_pengawas_1", .label = QT_TRANSLATE_NOOP("Field", "Anggota pengawas 1"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus, .personal = true},
    {.field = Field::AnggotaPengawas2, .key = "anggota_pengawas_2", .label = QT_TRANSLATE_NOOP("Field", "Anggota pengawas 2"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus, .personal = true},
    {.field = Field::MasaJabatanPengawas, .key = "masa_jabatan_pengawas", .label = QT_TRANSLATE_NOOP("Field", "Masa jabatan pengawas"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus},
    {.field = Field::NamaManajer, .key = "nama_manajer", .label = QT_TRANSLATE_NOOP("Field", "Nama manajer"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Pengurus, .personal = true},
    {.field = Field::Catatan, .key = "catatan", .label = QT_TRANSLATE_NOOP("Field", "Catatan"), .entity = Entity::Koperasi, .type = FieldType::Text, .section = Section::Profil},
    {.field = Field::StatusAktif, .key = "status_aktif", .label = QT_TRANSLATE_NOOP("Field", "Status aktif"), .entity = Entity::Keragaan, .type = FieldType::Enumeration, .section = Section::Rat, .required = true},
    {.field = Field::StatusRat, .key = "status_rat", .label = QT_TRANSLATE_NOOP("Field", "Status RAT"), .entity = Entity::Keragaan, .type = FieldType::Enumeration, .section = Section::Rat, .required = true},
    {.field = Field::TglRat, .key = "tgl_rat", .label = QT_TRANSLATE_NOOP("Field", "Tanggal RAT"), .entity = Entity::Keragaan, .type = FieldType::Date, .section = Section::Rat},
    {.field = Field::JumlahRat, .key = "jumlah_rat", .label = QT_TRANSLATE_NOOP("Field", "Jumlah RAT yang dilaporkan"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Rat, .unit = Unit::Kali},
    {.field = Field::Grade, .key = "grade", .label = QT_TRANSLATE_NOOP("Field", "Grade sertifikat"), .entity = Entity::Keragaan, .type = FieldType::Enumeration, .section = Section::Sertifikat},
    {.field = Field::Kuk, .key = "kuk", .label = QT_TRANSLATE_NOOP("Field", "KUK"), .entity = Entity::Keragaan, .type = FieldType::Enumeration, .section = Section::Sertifikat},
    {.field = Field::Klasifikasi, .key = "klasifikasi", .label = QT_TRANSLATE_NOOP("Field", "Hasil pemeringkatan"), .entity = Entity::Keragaan, .type = FieldType::Text, .section = Section::Sertifikat},
    {.field = Field::Kesehatan, .key = "kesehatan", .label = QT_TRANSLATE_NOOP("Field", "Predikat kesehatan"), .entity = Entity::Keragaan, .type = FieldType::Enumeration, .section = Section::Sertifikat},
    {.field = Field::SkorKesehatan, .key = "skor_kesehatan", .label = QT_TRANSLATE_NOOP("Field", "Skor kesehatan"), .entity = Entity::Keragaan, .type = FieldType::Decimal, .section = Section::Sertifikat},
    {.field = Field::AnggotaPria, .key = "anggota_pria", .label = QT_TRANSLATE_NOOP("Field", "Anggota pria"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Anggota},
    {.field = Field::AnggotaWanita, .key = "anggota_wanita", .label = QT_TRANSLATE_NOOP("Field", "Anggota wanita"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Anggota},
    {.field = Field::AnggotaTotal, .key = "anggota_total", .label = QT_TRANSLATE_NOOP("Field", "Jumlah anggota"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Anggota, .required = true},
    {.field = Field::CalonAnggota, .key = "calon_anggota", .label = QT_TRANSLATE_NOOP("Field", "Calon anggota"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang},
    {.field = Field::PengurusPria, .key = "pengurus_pria", .label = QT_TRANSLATE_NOOP("Field", "Pengurus pria"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Pengurus},
    {.field = Field::PengurusWanita, .key = "pengurus_wanita", .label = QT_TRANSLATE_NOOP("Field", "Pengurus wanita"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Pengurus},
    {.field = Field::PengurusTotal, .key = "pengurus_total", .label = QT_TRANSLATE_NOOP("Field", "Jumlah pengurus"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Pengurus},
    {.field = Field::PengawasPria, .key = "pengawas_pria", .label = QT_TRANSLATE_NOOP("Field", "Pengawas pria"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Pengawas},
    {.field = Field::PengawasWanita, .key = "pengawas_wanita", .label = QT_TRANSLATE_NOOP("Field", "Pengawas wanita"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Pengawas},
    {.field = Field::PengawasTotal, .key = "pengawas_total", .label = QT_TRANSLATE_NOOP("Field", "Jumlah pengawas"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Pengawas},
    {.field = Field::ManajerPria, .key = "manajer_pria", .label = QT_TRANSLATE_NOOP("Field", "Manajer pria"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Manajer},
    {.field = Field::ManajerWanita, .key = "manajer_wanita", .label = QT_TRANSLATE_NOOP("Field", "Manajer wanita"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Manajer},
    {.field = Field::ManajerTotal, .key = "manajer_total", .label = QT_TRANSLATE_NOOP("Field", "Jumlah manajer"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Manajer, .required = true},
    {.field = Field::KaryawanPria, .key = "karyawan_pria", .label = QT_TRANSLATE_NOOP("Field", "Karyawan pria"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Karyawan},
    {.field = Field::KaryawanWanita, .key = "karyawan_wanita", .label = QT_TRANSLATE_NOOP("Field", "Karyawan wanita"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Karyawan},
    {.field = Field::KaryawanTotal, .key = "karyawan_total", .label = QT_TRANSLATE_NOOP("Field", "Jumlah karyawan"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Anggota, .unit = Unit::Orang, .group = FieldGroup::Karyawan, .required = true},
    {.field = Field::ModalSendiri, .key = "modal_sendiri", .label = QT_TRANSLATE_NOOP("Field", "Modal sendiri"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah, .group = FieldGroup::Neraca, .required = true},
    {.field = Field::SimpananPokok, .key = "simpanan_pokok", .label = QT_TRANSLATE_NOOP("Field", "Simpanan pokok"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::SimpananWajib, .key = "simpanan_wajib", .label = QT_TRANSLATE_NOOP("Field", "Simpanan wajib"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::SimpananKhusus, .key = "simpanan_khusus", .label = QT_TRANSLATE_NOOP("Field", "Simpanan khusus"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::Cadangan, .key = "cadangan", .label = QT_TRANSLATE_NOOP("Field", "Cadangan"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::Hibah, .key = "hibah", .label = QT_TRANSLATE_NOOP("Field", "Hibah"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::ShuBelumDibagi, .key = "shu_belum_dibagi", .label = QT_TRANSLATE_NOOP("Field", "SHU belum dibagi"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::ModalLuar, .key = "modal_luar", .label = QT_TRANSLATE_NOOP("Field", "Modal luar"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah, .group = FieldGroup::Neraca, .required = true},
    {.field = Field::ModalPenyertaan, .key = "modal_penyertaan", .label = QT_TRANSLATE_NOOP("Field", "Modal penyertaan"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::Aset, .key = "aset", .label = QT_TRANSLATE_NOOP("Field", "Total aset"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah, .group = FieldGroup::Neraca, .required = true},
    {.field = Field::VolumeUsaha, .key = "volume_usaha", .label = QT_TRANSLATE_NOOP("Field", "Volume usaha"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah, .required = true},
    {.field = Field::VolumeUsahaLain, .key = "volume_usaha_lain", .label = QT_TRANSLATE_NOOP("Field", "Volume usaha lainnya"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::VolumeUsahaLalu, .key = "volume_usaha_lalu", .label = QT_TRANSLATE_NOOP("Field", "Volume usaha tahun lalu"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::Shu, .key = "shu", .label = QT_TRANSLATE_NOOP("Field", "Sisa hasil usaha (SHU)"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah, .group = FieldGroup::Hasil, .required = true},
    {.field = Field::Pendapatan, .key = "pendapatan", .label = QT_TRANSLATE_NOOP("Field", "Pendapatan"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah, .group = FieldGroup::Hasil},
    {.field = Field::Biaya, .key = "biaya", .label = QT_TRANSLATE_NOOP("Field", "Biaya"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah, .group = FieldGroup::Hasil},
    {.field = Field::SimpananDiterima, .key = "simpanan_diterima", .label = QT_TRANSLATE_NOOP("Field", "Simpanan diterima"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::PinjamanDiberikan, .key = "pinjaman_diberikan", .label = QT_TRANSLATE_NOOP("Field", "Pinjaman diberikan"), .entity = Entity::Keragaan, .type = FieldType::Money, .section = Section::Keuangan, .unit = Unit::Rupiah},
    {.field = Field::JumlahBerkas, .key = "jumlah_berkas", .label = QT_TRANSLATE_NOOP("Field", "Jumlah berkas"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Sertifikat},
    {.field = Field::Provinsi, .key = "provinsi", .label = QT_TRANSLATE_NOOP("Field", "Provinsi"), .entity = Entity::Koperasi, .type = FieldType::Wilayah, .section = Section::Profil, .derived = true},
    {.field = Field::KabupatenKota, .key = "kabupaten_kota", .label = QT_TRANSLATE_NOOP("Field", "Kabupaten/kota"), .entity = Entity::Koperasi, .type = FieldType::Wilayah, .section = Section::Profil, .derived = true},
    {.field = Field::Kecamatan, .key = "kecamatan", .label = QT_TRANSLATE_NOOP("Field", "Kecamatan"), .entity = Entity::Koperasi, .type = FieldType::Wilayah, .section = Section::Profil, .derived = true},
    {.field = Field::DesaKelurahan, .key = "desa_kelurahan", .label = QT_TRANSLATE_NOOP("Field", "Desa/kelurahan"), .entity = Entity::Koperasi, .type = FieldType::Wilayah, .section = Section::Profil, .derived = true},
    {.field = Field::TahunBuku, .key = "tahun_buku", .label = QT_TRANSLATE_NOOP("Field", "Tahun buku"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Rat, .derived = true},
    {.field = Field::KelasOmzet, .key = "kelas_omzet", .label = QT_TRANSLATE_NOOP("Field", "Kelas usaha menurut omzet"), .entity = Entity::Keragaan, .type = FieldType::Enumeration, .section = Section::Usaha, .derived = true},
    {.field = Field::FrekuensiRat, .key = "frekuensi_rat", .label = QT_TRANSLATE_NOOP("Field", "RAT dalam tiga tahun buku"), .entity = Entity::Keragaan, .type = FieldType::Integer, .section = Section::Rat, .unit = Unit::Kali, .derived = true},
    {.field = Field::RatTahunIni, .key = "rat_tahun_ini", .label = QT_TRANSLATE_NOOP("Field", "RAT tahun buku ini"), .entity = Entity::Keragaan, .type = FieldType::Enumeration, .section = Section::Rat, .derived = true},
    {.field = Field::JenisBadanHukum, .key = "jenis_badan_hukum", .label = QT_TRANSLATE_NOOP("Field", "Jenis badan hukum"), .entity = Entity::Koperasi, .type = FieldType::Enumeration, .section = Section::Legalitas, .derived = true},
}};
// clang-format on

std::vector<Field> collectStored(Entity entity)
{
    std::vector<Field> fields;
    for (const FieldSpec &entry : catalogue)
        if (entry.entity == entity && !entry.derived)
            fields.push_back(entry.field);
    return fields;
}

/// Keys in order with their fields: documents of the feed ask for each key of each record.
/// Documents come by the thousand with a key for each of their values.
QHash<QString, Field> fieldsByKey()
{
    QHash<QString, Field> fields;
    for (const FieldSpec &entry : catalogue)
        fields.insert(QString::fromLatin1(entry.key), entry.field);
    return fields;
}

} // namespace

std::span<const FieldSpec> fieldCatalogue()
{
    return catalogue;
}

const FieldSpec &spec(Field field)
{
    return catalogue[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldOfKey(QStringView key)
{
    static const QHash<QString, Field> fields = fieldsByKey();
    const auto found = fields.constFind(QString::fromRawData(key.data(), key.size()));
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

std::span<const Field> storedFields(Entity entity)
{
    static const std::vector<Field> koperasi = collectStored(Entity::Koperasi);
    static const std::vector<Field> keragaan = collectStored(Entity::Keragaan);
    return entity == Entity::Koperasi ? koperasi : keragaan;
}

} // namespace lumbung
