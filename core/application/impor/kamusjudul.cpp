// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/kamusjudul.h"

#include "core/application/impor/katamirip.h"
#include "core/domain/enumkeys.h"

#include <QHash>
#include <QSet>

#include <array>

namespace lumbung {

namespace {

using PeranSasaran = Sasaran::Peran;

struct BarisKamus {
    const char *frasa;
    bool cadangan;
    std::array<Sasaran, 3> calon;
};

const Sasaran tiada;

// Headings as found in the files of offices; written plainly, compared through bacaJudul().
// clang-format off
const BarisKamus barisKamus[] = {
    {"nomor induk koperasi nik", false, {Field::NikKoperasi, tiada, tiada}},
    {"nomor induk koperasi", false, {Field::NikKoperasi, tiada, tiada}},
    {"nik koperasi", false, {Field::NikKoperasi, tiada, tiada}},
    {"id koperasi", false, {Field::NikKoperasi, tiada, tiada}},
    {"kode koperasi", false, {Field::NikKoperasi, tiada, tiada}},
    {"nomor nik koperasi", false, {Field::NikKoperasi, tiada, tiada}},
    {"nomor id koperasi", false, {Field::NikKoperasi, tiada, tiada}},
    {"nomor induk", false, {Field::NikKoperasi, tiada, tiada}},
    {"nik", false, {Field::NikKoperasi, Field::NikKtpKetua, tiada}},
    {"nomor nik", false, {Field::NikKoperasi, Field::NikKtpKetua, tiada}},
    {"id", false, {Field::NikKoperasi, Sasaran(PeranSasaran::Abaikan), tiada}},
    {"nomor nik ktp ketua", false, {Field::NikKtpKetua, tiada, tiada}},
    {"nomor nik ketua", false, {Field::NikKtpKetua, tiada, tiada}},
    {"nik ktp ketua", false, {Field::NikKtpKetua, tiada, tiada}},
    {"nik ketua", false, {Field::NikKtpKetua, tiada, tiada}},
    {"nomor ktp ketua", false, {Field::NikKtpKetua, tiada, tiada}},
    {"nomor ktp", false, {Field::NikKtpKetua, tiada, tiada}},
    {"ktp ketua", false, {Field::NikKtpKetua, tiada, tiada}},
    {"ktp", false, {Field::NikKtpKetua, tiada, tiada}},
    {"nik ktp", false, {Field::NikKtpKetua, tiada, tiada}},
    {"nama koperasi", false, {Field::Nama, tiada, tiada}},
    {"koperasi", false, {Field::Nama, tiada, tiada}},
    {"nama", false, {Field::Nama, tiada, tiada}},
    {"nama lembaga koperasi", false, {Field::Nama, tiada, tiada}},
    {"nomor badan hukum pendirian", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"nomor badan hukum", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"badan hukum", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"nomor sk pengesahan badan hukum", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"nomor sk pengesahan", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"nomor pengesahan badan hukum", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"nomor pengesahan", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"nomor sk badan hukum", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"sk badan hukum", false, {Field::NoBadanHukum, Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), tiada}},
    {"akta", false, {Field::NoBadanHukum, Field::NoAkta, tiada}},
    {"nomor tanggal badan hukum pendirian", false, {Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), Field::NoBadanHukum, tiada}},
    {"nomor tanggal badan hukum", false, {Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), Field::NoBadanHukum, tiada}},
    {"nomor tanggal pengesahan", false, {Sasaran(PeranSasaran::NomorDanTanggalBadanHukum), Field::NoBadanHukum, tiada}},
    {"tanggal badan hukum pendirian", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal badan hukum", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal akta pendirian", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal pendirian", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal berdiri", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal akta", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal sk pengesahan badan hukum", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal sk pengesahan", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal pengesahan badan hukum", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal pengesahan", false, {Field::TglBadanHukum, tiada, tiada}},
    {"tanggal sk badan hukum", false, {Field::TglBadanHukum, tiada, tiada}},
    {"nomor akta perubahan anggaran dasar", false, {Field::NoPad, tiada, tiada}},
    {"nomor akta perubahan", false, {Field::NoPad, tiada, tiada}},
    {"nomor perubahan anggaran dasar", false, {Field::NoPad, tiada, tiada}},
    {"nomor perubahan", false, {Field::NoPad, tiada, tiada}},
    {"nomor pad", false, {Field::NoPad, tiada, tiada}},
    {"pad", false, {Field::NoPad, tiada, tiada}},
    {"perubahan anggaran dasar", false, {Field::NoPad, tiada, tiada}},
    {"nomor badan hukum perubahan", false, {Field::NoPad, tiada, tiada}},
    {"nomor perubahan badan hukum", false, {Field::NoPad, tiada, tiada}},
    {"tanggal akta perubahan anggaran dasar", false, {Field::TglPad, tiada, tiada}},
    {"tanggal akta perubahan", false, {Field::TglPad, tiada, tiada}},
    {"tanggal perubahan anggaran dasar", false, {Field::TglPad, tiada, tiada}},
    {"tanggal perubahan", false, {Field::TglPad, tiada, tiada}},
    {"tanggal pad", false, {Field::TglPad, tiada, tiada}},
    {"tanggal badan hukum perubahan", false, {Field::TglPad, tiada, tiada}},
    {"tanggal perubahan badan hukum", false, {Field::TglPad, tiada, tiada}},
    {"nomor pelaporan", false, {Field::NoPelaporan, tiada, tiada}},
    {"tanggal pelaporan", false, {Field::TglPelaporan, tiada, tiada}},
    {"tanggal pelaksanaan rat", false, {Field::TglRat, tiada, tiada}},
    {"tanggal rat", false, {Field::TglRat, tiada, tiada}},
    {"tanggal rat tahun buku", false, {Field::TglRat, tiada, tiada}},
    {"pelaksanaan rat", false, {Field::TglRat, tiada, tiada}},
    {"rat", false, {Field::TglRat, Field::JumlahRat, Field::StatusRat}},
    {"jumlah rat yang dilaporkan", false, {Field::JumlahRat, tiada, tiada}},
    {"jumlah rat", false, {Field::JumlahRat, tiada, tiada}},
    {"frekuensi rat", false, {Field::JumlahRat, tiada, tiada}},
    {"status rat", false, {Field::StatusRat, tiada, tiada}},
    {"keterangan rat", false, {Field::StatusRat, tiada, tiada}},
    {"sudah rat", false, {Field::StatusRat, tiada, tiada}},
    {"rat sudah belum", false, {Field::StatusRat, tiada, tiada}},
    {"alamat lengkap", false, {Field::Alamat, tiada, tiada}},
    {"alamat", false, {Field::Alamat, tiada, tiada}},
    {"alamat jalan", false, {Field::Alamat, tiada, tiada}},
    {"jalan", false, {Field::Alamat, tiada, tiada}},
    {"kode pos", false, {Field::KodePos, tiada, tiada}},
    {"pos", false, {Field::KodePos, tiada, tiada}},
    {"nomor telepon 1", false, {Field::Telp, tiada, tiada}},
    {"nomor telepon", false, {Field::Telp, tiada, tiada}},
    {"telepon 1", false, {Field::Telp, tiada, tiada}},
    {"telepon", false, {Field::Telp, tiada, tiada}},
    {"nomor telepon 2", false, {Field::Telp2, tiada, tiada}},
    {"telepon 2", false, {Field::Telp2, tiada, tiada}},
    {"nomor fax", false, {Field::Fax, tiada, tiada}},
    {"fax", false, {Field::Fax, tiada, tiada}},
    {"alamat email", false, {Field::Email, tiada, tiada}},
    {"email", false, {Field::Email, tiada, tiada}},
    {"alamat website", false, {Field::Website, tiada, tiada}},
    {"website", false, {Field::Website, tiada, tiada}},
    {"lat", false, {Field::Lat, tiada, tiada}},
    {"latitude", false, {Field::Lat, tiada, tiada}},
    {"lintang", false, {Field::Lat, tiada, tiada}},
    {"koordinat lintang", false, {Field::Lat, tiada, tiada}},
    {"lng", false, {Field::Lng, tiada, tiada}},
    {"long", false, {Field::Lng, tiada, tiada}},
    {"longitude", false, {Field::Lng, tiada, tiada}},
    {"bujur", false, {Field::Lng, tiada, tiada}},
    {"koordinat bujur", false, {Field::Lng, tiada, tiada}},
    {"nama desa kelurahan", false, {Field::DesaKelurahan, tiada, tiada}},
    {"desa kelurahan", false, {Field::DesaKelurahan, tiada, tiada}},
    {"nama desa", false, {Field::DesaKelurahan, tiada, tiada}},
    {"desa", false, {Field::DesaKelurahan, tiada, tiada}},
    {"nama kelurahan", false, {Field::DesaKelurahan, tiada, tiada}},
    {"kelurahan", false, {Field::DesaKelurahan, tiada, tiada}},
    {"kalurahan", false, {Field::DesaKelurahan, tiada, tiada}},
    {"kalurahan kelurahan", false, {Field::DesaKelurahan, tiada, tiada}},
    {"gampong", false, {Field::DesaKelurahan, tiada, tiada}},
    {"nagari", false, {Field::DesaKelurahan, tiada, tiada}},
    {"kampung", false, {Field::DesaKelurahan, tiada, tiada}},
    {"pekon", false, {Field::DesaKelurahan, tiada, tiada}},
    {"desa kalurahan", false, {Field::DesaKelurahan, tiada, tiada}},
    {"nama kecamatan", false, {Field::Kecamatan, tiada, tiada}},
    {"kecamatan", false, {Field::Kecamatan, tiada, tiada}},
    {"kapanewon", false, {Field::Kecamatan, tiada, tiada}},
    {"kemantren", false, {Field::Kecamatan, tiada, tiada}},
    {"kapanewon kemantren", false, {Field::Kecamatan, tiada, tiada}},
    {"distrik", false, {Field::Kecamatan, tiada, tiada}},
    {"kecamatan kapanewon", false, {Field::Kecamatan, tiada, tiada}},
    {"nama kabupaten kota", false, {Field::KabupatenKota, tiada, tiada}},
    {"nama kabupaten", false, {Field::KabupatenKota, tiada, tiada}},
    {"kabupaten kota", false, {Field::KabupatenKota, tiada, tiada}},
    {"kabupaten", false, {Field::KabupatenKota, tiada, tiada}},
    {"nama kota", false, {Field::KabupatenKota, tiada, tiada}},
    {"kota", false, {Field::KabupatenKota, tiada, tiada}},
    {"nama provinsi", false, {Field::Provinsi, tiada, tiada}},
    {"provinsi", false, {Field::Provinsi, tiada, tiada}},
    {"wilayah", false, {Field::Wilayah, tiada, tiada}},
    {"kode wilayah", false, {Field::Wilayah, tiada, tiada}},
    {"bentuk koperasi", false, {Field::Bentuk, tiada, tiada}},
    {"bentuk", false, {Field::Bentuk, tiada, tiada}},
    {"bentuk usaha", false, {Field::Bentuk, tiada, tiada}},
    {"tingkat koperasi", false, {Field::Bentuk, tiada, tiada}},
    {"bentuk anggota", false, {Field::Bentuk, tiada, tiada}},
    {"bentuk keanggotaan", false, {Field::Bentuk, tiada, tiada}},
    {"jenis koperasi", false, {Field::Jenis, tiada, tiada}},
    {"jenis", false, {Field::Jenis, tiada, tiada}},
    {"kelompok koperasi", false, {Field::Kelompok, tiada, tiada}},
    {"kelompok", false, {Field::Kelompok, tiada, tiada}},
    {"sektor usaha", false, {Field::SektorUsaha, tiada, tiada}},
    {"sektor", false, {Field::SektorUsaha, tiada, tiada}},
    {"lapangan usaha", false, {Field::SektorUsaha, tiada, tiada}},
    {"bidang usaha", false, {Field::SektorUsaha, Field::UnitUsaha, tiada}},
    {"unit usaha", false, {Field::UnitUsaha, tiada, tiada}},
    {"kegiatan usaha", false, {Field::KegiatanUsaha, tiada, tiada}},
    {"kegiatan", false, {Field::KegiatanUsaha, tiada, tiada}},
    {"jenis usaha", false, {Field::KegiatanUsaha, tiada, tiada}},
    {"usaha", false, {Field::KegiatanUsaha, tiada, tiada}},
    {"pola pengelolaan", false, {Field::PolaPengelolaan, tiada, tiada}},
    {"pola", false, {Field::PolaPengelolaan, tiada, tiada}},
    {"bentuk ekonomi", false, {Field::PolaPengelolaan, tiada, tiada}},
    {"sistem pengelolaan", false, {Field::PolaPengelolaan, tiada, tiada}},
    {"tingkat binaan", false, {Field::Binaan, tiada, tiada}},
    {"binaan", false, {Field::Binaan, tiada, tiada}},
    {"kewenangan", false, {Field::Binaan, tiada, tiada}},
    {"nama ketua pengurus", false, {Field::Ketua, tiada, tiada}},
    {"nama ketua", false, {Field::Ketua, tiada, tiada}},
    {"ketua pengurus", false, {Field::Ketua, tiada, tiada}},
    {"ketua", false, {Field::Ketua, tiada, tiada}},
    {"pengurus nama ketua", false, {Field::Ketua, tiada, tiada}},
    {"nomor telepon ketua pengurus", false, {Field::TelpKetua, tiada, tiada}},
    {"nomor telepon ketua", false, {Field::TelpKetua, tiada, tiada}},
    {"telepon ketua pengurus", false, {Field::TelpKetua, tiada, tiada}},
    {"telepon ketua", false, {Field::TelpKetua, tiada, tiada}},
    {"nama pengurus sekretaris", false, {Field::Sekretaris, tiada, tiada}},
    {"nama sekretaris", false, {Field::Sekretaris, tiada, tiada}},
    {"pengurus sekretaris", false, {Field::Sekretaris, tiada, tiada}},
    {"sekretaris", false, {Field::Sekretaris, tiada, tiada}},
    {"nomor telepon sekretaris", false, {Field::TelpSekretaris, tiada, tiada}},
    {"telepon sekretaris", false, {Field::TelpSekretaris, tiada, tiada}},
    {"nama pengurus bendahara", false, {Field::Bendahara, tiada, tiada}},
    {"nama bendahara", false, {Field::Bendahara, tiada, tiada}},
    {"pengurus bendahara", false, {Field::Bendahara, tiada, tiada}},
    {"bendahara", false, {Field::Bendahara, tiada, tiada}},
    {"nomor telepon bendahara", false, {Field::TelpBendahara, tiada, tiada}},
    {"telepon bendahara", false, {Field::TelpBendahara, tiada, tiada}},
    {"masa jabatan pengurus", false, {Field::MasaJabatanPengurus, tiada, tiada}},
    {"masa jabatan", false, {Field::MasaJabatanPengurus, tiada, tiada}},
    {"masa bakti pengurus", false, {Field::MasaJabatanPengurus, tiada, tiada}},
    {"masa bakti", false, {Field::MasaJabatanPengurus, tiada, tiada}},
    {"masa jabatan pengawas", false, {Field::MasaJabatanPengawas, tiada, tiada}},
    {"masa bakti pengawas", false, {Field::MasaJabatanPengawas, tiada, tiada}},
    {"nama ketua pengawas", false, {Field::KetuaPengawas, tiada, tiada}},
    {"ketua pengawas", false, {Field::KetuaPengawas, tiada, tiada}},
    {"nama pengawas", false, {Field::KetuaPengawas, tiada, tiada}},
    {"anggota pengawas 1", false, {Field::AnggotaPengawas1, tiada, tiada}},
    {"nama anggota pengawas 1", false, {Field::AnggotaPengawas1, tiada, tiada}},
    {"pengawas 1", false, {Field::AnggotaPengawas1, tiada, tiada}},
    {"anggota pengawas 2", false, {Field::AnggotaPengawas2, tiada, tiada}},
    {"nama anggota pengawas 2", false, {Field::AnggotaPengawas2, tiada, tiada}},
    {"pengawas 2", false, {Field::AnggotaPengawas2, tiada, tiada}},
    {"pengawas", false, {Field::PengawasTotal, Field::KetuaPengawas, tiada}},
    {"nama manajer", false, {Field::NamaManajer, tiada, tiada}},
    {"manajer", false, {Field::ManajerTotal, Field::NamaManajer, tiada}},
    {"keterangan", true, {Field::StatusAktif, Field::Catatan, tiada}},
    {"ket", true, {Field::StatusAktif, Field::Catatan, tiada}},
    {"catatan", false, {Field::Catatan, tiada, tiada}},
    {"status aktif", false, {Field::StatusAktif, tiada, tiada}},
    {"status keaktifan", false, {Field::StatusAktif, tiada, tiada}},
    {"status koperasi", false, {Field::StatusAktif, tiada, tiada}},
    {"keaktifan", false, {Field::StatusAktif, tiada, tiada}},
    {"aktif tidak", false, {Field::StatusAktif, tiada, tiada}},
    {"status keaktifan koperasi", false, {Field::StatusAktif, tiada, tiada}},
    {"status", false, {Field::StatusAktif, Field::StatusNik, Field::StatusRat}},
    {"status nik", false, {Field::StatusNik, tiada, tiada}},
    {"status sertifikat nik", false, {Field::StatusNik, tiada, tiada}},
    {"status sertifikat", false, {Field::StatusNik, tiada, tiada}},
    {"sertifikat nik", false, {Field::StatusNik, tiada, tiada}},
    {"sertifikat", false, {Field::StatusNik, tiada, tiada}},
    {"tanggal masa berlaku sertifikat nik", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"tanggal masa berlaku sertifikat", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"tanggal berlaku sertifikat nik", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"tanggal berlaku sertifikat", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"masa berlaku sertifikat nik", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"masa berlaku sertifikat", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"berlaku sertifikat nik", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"berlaku sertifikat", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"sertifikat berlaku sampai", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"tanggal berlaku", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"berlaku sertifikat sampai", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"tanggal berakhir sertifikat", false, {Field::TglBerlakuSertifikat, tiada, tiada}},
    {"status grade", false, {Field::Grade, tiada, tiada}},
    {"grade", false, {Field::Grade, tiada, tiada}},
    {"grade nik", false, {Field::Grade, tiada, tiada}},
    {"grade sertifikat", false, {Field::Grade, tiada, tiada}},
    {"kuk", false, {Field::Kuk, tiada, tiada}},
    {"klasifikasi usaha", false, {Field::Kuk, tiada, tiada}},
    {"klasifikasi", false, {Field::Klasifikasi, tiada, tiada}},
    {"pemeringkatan klasifikasi", false, {Field::Klasifikasi, tiada, tiada}},
    {"pemeringkatan", false, {Field::Klasifikasi, tiada, tiada}},
    {"kualifikasi", false, {Field::Klasifikasi, tiada, tiada}},
    {"hasil pemeringkatan", false, {Field::Klasifikasi, tiada, tiada}},
    {"peringkat", false, {Field::Klasifikasi, tiada, tiada}},
    {"klasifikasi koperasi", false, {Field::Klasifikasi, tiada, tiada}},
    {"kesehatan", false, {Field::Kesehatan, Field::SkorKesehatan, tiada}},
    {"status kesehatan", false, {Field::Kesehatan, tiada, tiada}},
    {"predikat kesehatan", false, {Field::Kesehatan, tiada, tiada}},
    {"predikat", false, {Field::Kesehatan, tiada, tiada}},
    {"tingkat kesehatan", false, {Field::Kesehatan, tiada, tiada}},
    {"hasil kesehatan", false, {Field::Kesehatan, tiada, tiada}},
    {"penilaian kesehatan", false, {Field::Kesehatan, tiada, tiada}},
    {"angka kesehatan", false, {Field::SkorKesehatan, tiada, tiada}},
    {"skor kesehatan", false, {Field::SkorKesehatan, tiada, tiada}},
    {"skor", false, {Field::SkorKesehatan, tiada, tiada}},
    {"nilai kesehatan", false, {Field::SkorKesehatan, tiada, tiada}},
    {"jumlah anggota pria", false, {Field::AnggotaPria, tiada, tiada}},
    {"anggota pria", false, {Field::AnggotaPria, tiada, tiada}},
    {"jumlah anggota wanita", false, {Field::AnggotaWanita, tiada, tiada}},
    {"anggota wanita", false, {Field::AnggotaWanita, tiada, tiada}},
    {"jumlah anggota", false, {Field::AnggotaTotal, tiada, tiada}},
    {"jumlah anggota pria wanita", false, {Field::AnggotaTotal, tiada, tiada}},
    {"jumlah pengurus pria", false, {Field::PengurusPria, tiada, tiada}},
    {"pengurus pria", false, {Field::PengurusPria, tiada, tiada}},
    {"jumlah pengurus wanita", false, {Field::PengurusWanita, tiada, tiada}},
    {"pengurus wanita", false, {Field::PengurusWanita, tiada, tiada}},
    {"jumlah pengurus", false, {Field::PengurusTotal, tiada, tiada}},
    {"jumlah pengurus pria wanita", false, {Field::PengurusTotal, tiada, tiada}},
    {"jumlah pengawas pria", false, {Field::PengawasPria, tiada, tiada}},
    {"pengawas pria", false, {Field::PengawasPria, tiada, tiada}},
    {"jumlah pengawas wanita", false, {Field::PengawasWanita, tiada, tiada}},
    {"pengawas wanita", false, {Field::PengawasWanita, tiada, tiada}},
    {"jumlah pengawas", false, {Field::PengawasTotal, tiada, tiada}},
    {"jumlah pengawas pria wanita", false, {Field::PengawasTotal, tiada, tiada}},
    {"jumlah manajer pria", false, {Field::ManajerPria, tiada, tiada}},
    {"manajer pria", false, {Field::ManajerPria, tiada, tiada}},
    {"jumlah manajer wanita", false, {Field::ManajerWanita, tiada, tiada}},
    {"manajer wanita", false, {Field::ManajerWanita, tiada, tiada}},
    {"jumlah manajer", false, {Field::ManajerTotal, tiada, tiada}},
    {"jumlah manajer pria wanita", false, {Field::ManajerTotal, tiada, tiada}},
    {"jumlah karyawan pria", false, {Field::KaryawanPria, tiada, tiada}},
    {"karyawan pria", false, {Field::KaryawanPria, tiada, tiada}},
    {"jumlah karyawan wanita", false, {Field::KaryawanWanita, tiada, tiada}},
    {"karyawan wanita", false, {Field::KaryawanWanita, tiada, tiada}},
    {"jumlah karyawan", false, {Field::KaryawanTotal, tiada, tiada}},
    {"jumlah karyawan pria wanita", false, {Field::KaryawanTotal, tiada, tiada}},
    {"anggota", false, {Field::AnggotaTotal, tiada, tiada}},
    {"pengurus", false, {Field::PengurusTotal, tiada, tiada}},
    {"karyawan", false, {Field::KaryawanTotal, tiada, tiada}},
    {"jumlah tenaga kerja", false, {Field::KaryawanTotal, tiada, tiada}},
    {"tenaga kerja", false, {Field::KaryawanTotal, tiada, tiada}},
    {"jumlah calon anggota", false, {Field::CalonAnggota, tiada, tiada}},
    {"calon anggota", false, {Field::CalonAnggota, tiada, tiada}},
    {"jumlah modal sendiri", false, {Field::ModalSendiri, tiada, tiada}},
    {"modal sendiri", false, {Field::ModalSendiri, tiada, tiada}},
    {"simpanan pokok", false, {Field::SimpananPokok, tiada, tiada}},
    {"modal sendiri simpanan pokok", false, {Field::SimpananPokok, tiada, tiada}},
    {"modal sendiri pokok", false, {Field::SimpananPokok, tiada, tiada}},
    {"modal sendiri simpan pinjam", false, {Field::SimpananPokok, tiada, tiada}},
    {"simpanan wajib", false, {Field::SimpananWajib, tiada, tiada}},
    {"modal sendiri simpanan wajib", false, {Field::SimpananWajib, tiada, tiada}},
    {"modal sendiri wajib", false, {Field::SimpananWajib, tiada, tiada}},
    {"modal sendiri swasta", false, {Field::SimpananWajib, tiada, tiada}},
    {"simpanan khusus", false, {Field::SimpananKhusus, tiada, tiada}},
    {"modal sendiri khusus", false, {Field::SimpananKhusus, tiada, tiada}},
    {"modal sendiri simpanan khusus", false, {Field::SimpananKhusus, tiada, tiada}},
    {"modal dana cadangan", false, {Field::Cadangan, tiada, tiada}},
    {"modal cadangan", false, {Field::Cadangan, tiada, tiada}},
    {"dana cadangan", false, {Field::Cadangan, tiada, tiada}},
    {"cadangan", false, {Field::Cadangan, tiada, tiada}},
    {"modal sendiri cadangan", false, {Field::Cadangan, tiada, tiada}},
    {"modal sendiri dana cadangan", false, {Field::Cadangan, tiada, tiada}},
    {"modal sendiri hibah", false, {Field::Hibah, tiada, tiada}},
    {"modal hibah", false, {Field::Hibah, tiada, tiada}},
    {"sendiri hibah", false, {Field::Hibah, tiada, tiada}},
    {"hibah", false, {Field::Hibah, tiada, tiada}},
    {"modal sendiri modal hibah", false, {Field::Hibah, tiada, tiada}},
    {"donasi hibah", false, {Field::Hibah, tiada, tiada}},
    {"modal sendiri shu belum bagi", false, {Field::ShuBelumDibagi, tiada, tiada}},
    {"shu belum bagi", false, {Field::ShuBelumDibagi, tiada, tiada}},
    {"jumlah modal luar", false, {Field::ModalLuar, tiada, tiada}},
    {"modal luar", false, {Field::ModalLuar, tiada, tiada}},
    {"modal pinjaman", false, {Field::ModalLuar, tiada, tiada}},
    {"modal penyertaan", false, {Field::ModalPenyertaan, tiada, tiada}},
    {"jumlah aset", false, {Field::Aset, tiada, tiada}},
    {"aset", false, {Field::Aset, tiada, tiada}},
    {"jumlah aktiva", false, {Field::Aset, tiada, tiada}},
    {"aktiva", false, {Field::Aset, tiada, tiada}},
    {"kekayaan", false, {Field::Aset, tiada, tiada}},
    {"jumlah kekayaan", false, {Field::Aset, tiada, tiada}},
    {"aset aktiva", false, {Field::Aset, tiada, tiada}},
    {"volume usaha", false, {Field::VolumeUsaha, tiada, tiada}},
    {"volume", false, {Field::VolumeUsaha, tiada, tiada}},
    {"volume usaha volume", false, {Field::VolumeUsaha, tiada, tiada}},
    {"jumlah volume usaha", true, {Field::VolumeUsaha, tiada, tiada}},
    {"jumlah volume", true, {Field::VolumeUsaha, tiada, tiada}},
    {"volume usaha lain", false, {Field::VolumeUsahaLain, tiada, tiada}},
    {"volume lain", false, {Field::VolumeUsahaLain, tiada, tiada}},
    {"volume usaha tahun lalu", false, {Field::VolumeUsahaLalu, tiada, tiada}},
    {"volume tahun lalu", false, {Field::VolumeUsahaLalu, tiada, tiada}},
    {"volume usaha lalu", false, {Field::VolumeUsahaLalu, tiada, tiada}},
    {"jumlah shu", false, {Field::Shu, tiada, tiada}},
    {"shu", false, {Field::Shu, tiada, tiada}},
    {"sisa hasil usaha shu", false, {Field::Shu, tiada, tiada}},
    {"sisa hasil usaha", false, {Field::Shu, tiada, tiada}},
    {"selisih hasil usaha shu", false, {Field::Shu, tiada, tiada}},
    {"selisih hasil usaha", false, {Field::Shu, tiada, tiada}},
    {"shu tahun berjalan", false, {Field::Shu, tiada, tiada}},
    {"shu tahun", false, {Field::Shu, tiada, tiada}},
    {"jumlah sisa hasil usaha", false, {Field::Shu, tiada, tiada}},
    {"jumlah pendapatan", false, {Field::Pendapatan, tiada, tiada}},
    {"pendapatan", false, {Field::Pendapatan, tiada, tiada}},
    {"jumlah biaya", false, {Field::Biaya, tiada, tiada}},
    {"biaya", false, {Field::Biaya, tiada, tiada}},
    {"jumlah beban", false, {Field::Biaya, tiada, tiada}},
    {"beban", false, {Field::Biaya, tiada, tiada}},
    {"jumlah simpanan diterima", false, {Field::SimpananDiterima, tiada, tiada}},
    {"simpanan diterima", false, {Field::SimpananDiterima, tiada, tiada}},
    {"jumlah pinjaman diberikan", false, {Field::PinjamanDiberikan, tiada, tiada}},
    {"pinjaman diberikan", false, {Field::PinjamanDiberikan, tiada, tiada}},
    {"jumlah berkas", false, {Field::JumlahBerkas, tiada, tiada}},
    {"berkas", false, {Field::JumlahBerkas, tiada, tiada}},
    {"nomor npwp koperasi", false, {Field::Npwp, tiada, tiada}},
    {"nomor npwp", false, {Field::Npwp, tiada, tiada}},
    {"npwp koperasi", false, {Field::Npwp, tiada, tiada}},
    {"npwp", false, {Field::Npwp, tiada, tiada}},
    {"nomor nib", false, {Field::Nib, tiada, tiada}},
    {"nib", false, {Field::Nib, tiada, tiada}},
    {"nomor induk berusaha nib", false, {Field::Nib, tiada, tiada}},
    {"nomor induk berusaha", false, {Field::Nib, tiada, tiada}},
    {"nomor izin usp", false, {Field::IzinUsp, tiada, tiada}},
    {"izin usp", false, {Field::IzinUsp, tiada, tiada}},
    {"nomor izin usaha simpan pinjam", false, {Field::IzinUsp, tiada, tiada}},
    {"izin usaha simpan pinjam", false, {Field::IzinUsp, tiada, tiada}},
    {"nomor izin usaha koperasi", false, {Field::IzinUsp, tiada, tiada}},
    {"nomor izin usaha", false, {Field::IzinUsp, tiada, tiada}},
    {"izin usaha koperasi", false, {Field::IzinUsp, tiada, tiada}},
    {"izin usaha", false, {Field::IzinUsp, tiada, tiada}},
    {"nomor akta pendirian notaris", false, {Field::NoAkta, tiada, tiada}},
    {"nomor akta pendirian", false, {Field::NoAkta, tiada, tiada}},
    {"nomor akta notaris", false, {Field::NoAkta, tiada, tiada}},
    {"nomor akta", false, {Field::NoAkta, tiada, tiada}},
    {"akta pendirian", false, {Field::NoAkta, tiada, tiada}},
    {"akta notaris", false, {Field::NoAkta, tiada, tiada}},
    {"tahun rekap", false, {Field::TahunBuku, tiada, tiada}},
    {"tahun", false, {Field::TahunBuku, tiada, tiada}},
    {"tahun buku", false, {Field::TahunBuku, tiada, tiada}},
    {"tahun periode", false, {Field::TahunBuku, tiada, tiada}},
    {"tahun data", false, {Field::TahunBuku, tiada, tiada}},
    {"tahun laporan", false, {Field::TahunBuku, tiada, tiada}},
    {"rat buku", false, {Field::TahunBuku, tiada, tiada}},
    {"tahun buku rat", false, {Field::TahunBuku, tiada, tiada}},
    {"rat tahun buku", false, {Field::TahunBuku, tiada, tiada}},
    {"periode tahun", false, {Field::TahunBuku, tiada, tiada}},
    {"periode update", false, {Sasaran(PeranSasaran::Periode), tiada, tiada}},
    {"periode", false, {Sasaran(PeranSasaran::Periode), tiada, tiada}},
    {"triwulan", false, {Sasaran(PeranSasaran::Periode), tiada, tiada}},
    {"semester", false, {Sasaran(PeranSasaran::Periode), tiada, tiada}},
    {"nomor urut", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"nomor", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"urut", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"urutan", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"lembaga", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"status valid", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"lembar", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"baris", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"kolom", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"judul kolom", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"isi", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"alasan", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"kode", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"foto", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"aksi", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"created at", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"updated at", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"timestamp", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"tanggal input", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"wilayah berkas", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
    {"kelas usaha volume", false, {Sasaran(PeranSasaran::Abaikan), tiada, tiada}},
};
// clang-format on

struct Kamus {
    QHash<QString, ArtiJudul> arti;
    QSet<QString> kosakata;
};

Kamus susunKamus()
{
    Kamus kamus;
    for (const BarisKamus &baris : barisKamus) {
        const JudulKolom judul = bacaJudul(QString::fromLatin1(baris.frasa));
        ArtiJudul arti;
        for (const Sasaran &calon : baris.calon)
            if (calon.peran != PeranSasaran::Tanya)
                arti.calon.push_back(calon);
        arti.cadangan = baris.cadangan;
        arti.keyakinan = Keyakinan::Pasti;
        if (!kamus.arti.contains(judul.kunci()))
            kamus.arti.insert(judul.kunci(), arti);
        for (const QString &kata : judul.kata)
            kamus.kosakata.insert(kata);
    }
    return kamus;
}

const Kamus &kamusJudul()
{
    static const Kamus kamus = susunKamus();
    return kamus;
}

// As written, else without the word "koperasi" that offices add to anything.
ArtiJudul cariKata(QStringList kata)
{
    const auto &arti = kamusJudul().arti;
    const auto exact = arti.constFind(kata.join(QLatin1Char(' ')));
    if (exact != arti.constEnd())
        return *exact;
    if (kata.size() < 2 || !kata.removeOne(QLatin1String("koperasi")))
        return {};
    return arti.value(kata.join(QLatin1Char(' ')));
}

// The only word of the list that is a typing error away; the word itself when there is none or several.
QString betulkan(const QString &kata)
{
    if (kamusJudul().kosakata.contains(kata))
        return kata;
    QString found;
    for (const QString &dikenal : kamusJudul().kosakata) {
        if (!mirip(kata, dikenal))
            continue;
        if (!found.isEmpty())
            return kata;
        found = dikenal;
    }
    return found.isEmpty() ? kata : found;
}

QStringList rapikan(QStringList kata)
{
    kata.sort();
    kata.removeDuplicates();
    return kata;
}

constexpr std::array keyakinanKeys{"tanya", "mungkin", "pasti"};

} // namespace

QString keyOf(Keyakinan keyakinan)
{
    return enumKey(keyakinanKeys, keyakinan);
}

ArtiJudul artiTepat(const JudulKolom &judul)
{
    return cariKata(judul.kata);
}

ArtiJudul artiMirip(const JudulKolom &judul)
{
    ArtiJudul arti = artiTepat(judul);
    if (!arti.calon.empty() || judul.kata.isEmpty())
        return arti;
    QStringList betul;
    for (const QString &kata : judul.kata)
        betul << betulkan(kata);
    arti = cariKata(rapikan(betul));
    if (arti.calon.empty()) {
        QStringList dikenal;
        for (const QString &kata : std::as_const(betul))
            if (kamusJudul().kosakata.contains(kata))
                dikenal << kata;
        // Half of the words must remain, or any heading with "nama" in it would mean the name.
        if (dikenal.size() * 2 >= betul.size() && dikenal.size() < betul.size())
            arti = cariKata(rapikan(dikenal));
        // Only a heading known as a whole may put a column aside without a question.
        if (!arti.calon.empty() && !arti.calon.front().dipakai())
            return {};
    }
    if (!arti.calon.empty())
        arti.keyakinan = Keyakinan::Mungkin;
    return arti;
}

} // namespace lumbung
