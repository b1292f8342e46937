// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/valuealiases.h"

namespace lumbung {

namespace {

// Texts are compared by valueKey(), so only spellings that differ by more than case, dots and common short words
// stand here.
// clang-format off
constexpr ValueAlias bentukAliases[] = {
    {u"Primer Kabupaten", u"Primer Kabupaten/Kota"}, {u"Primer Kota", u"Primer Kabupaten/Kota"},
    {u"Primer Daerah", u"Primer Kabupaten/Kota"}, {u"Primer Pusat", u"Primer Nasional"},
    {u"Sekunder Kabupaten", u"Sekunder Kabupaten/Kota"}, {u"Sekunder Kota", u"Sekunder Kabupaten/Kota"},
    {u"Sekunder Daerah", u"Sekunder Kabupaten/Kota"}, {u"Sekunder Pusat", u"Sekunder Nasional"},
    {u"Kabupaten/Kota Primer", u"Primer Kabupaten/Kota"}, {u"Kabupaten/Kota Sekunder", u"Sekunder Kabupaten/Kota"}};
constexpr ValueAlias jenisAliases[] = {
    {u"Konsumsi", u"Konsumen"}, {u"Produksi", u"Produsen"}, {u"Produsen/Produksi", u"Produsen"},
    {u"Konsumen/Konsumsi", u"Konsumen"}, {u"KSP", u"Simpan Pinjam"}, {u"USP", u"Simpan Pinjam"},
    {u"SP", u"Simpan Pinjam"}, {u"KSPPS", u"Simpan Pinjam"}, {u"KJKS", u"Simpan Pinjam"},
    {u"Simpan Pinjam (KSP)", u"Simpan Pinjam"}, {u"Simpan Pinjam Syariah", u"Simpan Pinjam"},
    {u"Simpan Pinjam dan Pembiayaan Syariah", u"Simpan Pinjam"}, {u"Pemasar", u"Pemasaran"}};
constexpr ValueAlias kelompokAliases[] = {
    {u"Unit Desa", u"Koperasi Unit Desa (KUD)"}, {u"KSU", u"Serba Usaha"}, {u"Serba Usaha (KSU)", u"Serba Usaha"},
    {u"KSP", u"Simpan Pinjam"}, {u"Simpan Pinjam (KSP)", u"Simpan Pinjam"},
    {u"KPN", u"Pegawai Negeri (KPRI)"}, {u"KPRI/KPN", u"Pegawai Negeri (KPRI)"},
    {u"Pegawai Republik Indonesia", u"Pegawai Negeri (KPRI)"},
    {u"Pegawai Republik Indonesia (KPRI)", u"Pegawai Negeri (KPRI)"}, {u"Pegawai Negeri Sipil", u"Pegawai Negeri (KPRI)"},
    {u"Kopwan", u"Wanita"}, {u"Wanita (Kopwan)", u"Wanita"}, {u"Kopontren", u"Pondok Pesantren (Koppontren)"},
    {u"KJKS", u"Simpan Pinjam Pola Syariah (KSPPS)"}, {u"KSPS", u"Simpan Pinjam Pola Syariah (KSPPS)"},
    {u"Simpan Pinjam Syariah", u"Simpan Pinjam Pola Syariah (KSPPS)"}, {u"BMT", u"Simpan Pinjam Pola Syariah (KSPPS)"},
    {u"Simpan Pinjam dan Pembiayaan Syariah", u"Simpan Pinjam Pola Syariah (KSPPS)"},
    {u"Simpan Pinjam dan Pembiayaan Syariah (KSPPS)", u"Simpan Pinjam Pola Syariah (KSPPS)"},
    {u"Jasa Keuangan Syariah", u"Simpan Pinjam Pola Syariah (KSPPS)"},
    {u"Buruh/Karyawan", u"Karyawan (Kopkar)"}, {u"Pegawai/Karyawan", u"Karyawan (Kopkar)"},
    {u"TNI AD", u"Angkatan Darat"}, {u"Primkopad", u"Angkatan Darat"}, {u"Angkatan Darat (Primkopad)", u"Angkatan Darat"},
    {u"TNI AL", u"Angkatan Laut"}, {u"Primkopal", u"Angkatan Laut"},
    {u"TNI AU", u"Angkatan Udara"}, {u"Primkopau", u"Angkatan Udara"},
    {u"Primkoppol", u"Kepolisian"}, {u"Polri", u"Kepolisian"}, {u"Kepolisian (Primkoppol)", u"Kepolisian"},
    {u"Koptan", u"Pertanian"}, {u"Tani", u"Pertanian"}, {u"Pertanian (Koptan)", u"Pertanian"},
    {u"Kopbun", u"Perkebunan"}, {u"Perikanan", u"Nelayan"}, {u"Kopnel", u"Nelayan"}, {u"Nelayan (Kopnel)", u"Nelayan"},
    {u"Kopkayu", u"Kehutanan"}, {u"Tahu Tempe", u"Produsen Tahu Tempe Indonesia (Kopti)"},
    {u"Primkopti", u"Produsen Tahu Tempe Indonesia (Kopti)"},
    {u"Kerajinan", u"Industri Kerajinan (Kopinkra)"}, {u"Industri Kerajinan Rakyat", u"Industri Kerajinan (Kopinkra)"},
    {u"Pasar", u"Pedagang Pasar (Koppas)"}, {u"Kopang", u"Angkutan Darat"}, {u"Angkutan", u"Angkutan Darat"},
    {u"Pariwisata", u"Wisata"}, {u"BPR", u"Bank Perkreditan Rakyat (KBPR)"}, {u"Kopma", u"Mahasiswa"},
    {u"PKL", u"Pedagang Kaki Lima"}, {u"Kopdes Merah Putih", u"Desa Merah Putih (KDMP)"},
    {u"Kopkel Merah Putih", u"Kelurahan Merah Putih (KKMP)"}, {u"Lain-lain", u"Lainnya"}, {u"Lainnya lainnya", u"Lainnya"},
    {u"KDKMP", u"Desa Merah Putih (KDMP)"}};
constexpr ValueAlias sektorAliases[] = {
    {u"Pertanian", u"Pertanian, Kehutanan dan Perikanan"}, {u"Perikanan", u"Pertanian, Kehutanan dan Perikanan"},
    {u"Kehutanan", u"Pertanian, Kehutanan dan Perikanan"}, {u"Pertambangan", u"Pertambangan dan Penggalian"},
    {u"Industri", u"Industri Pengolahan"}, {u"Listrik dan Gas", u"Pengadaan Listrik dan Gas"},
    {u"Pengadaan Air", u"Pengadaan Air, Pengolahan Sampah, Limbah dan Daur Ulang"},
    {u"Bangunan", u"Konstruksi"}, {u"Perdagangan", u"Perdagangan Besar dan Eceran - Reparasi Mobil dan Motor"},
    {u"Perdagangan Besar dan Eceran", u"Perdagangan Besar dan Eceran - Reparasi Mobil dan Motor"},
    {u"Perdagangan Besar dan Eceran; Reparasi Mobil dan Sepeda Motor", u"Perdagangan Besar dan Eceran - Reparasi Mobil dan Motor"},
    {u"Transportasi", u"Transportasi dan Pergudangan"}, {u"Pengangkutan", u"Transportasi dan Pergudangan"},
    {u"Akomodasi dan Makan Minum", u"Penyediaan Akomodasi dan Makan Minum"},
    {u"Keuangan", u"Jasa Keuangan dan Asuransi"}, {u"Jasa Keuangan", u"Jasa Keuangan dan Asuransi"},
    {u"Simpan Pinjam", u"Jasa Keuangan dan Asuransi"}, {u"Real Estat", u"Real Estate"},
    {u"Pendidikan", u"Jasa Pendidikan"}, {u"Jasa Kesehatan", u"Jasa Kesehatan dan Kegiatan Sosial"},
    {u"Administrasi Pemerintahan, Pertahanan dan Jaminan Sosial Wajib", u"Administrasi Pemerintah, Pertahanan dan Jaminan Sosial"},
    {u"Jasa", u"Jasa Lainnya"}, {u"Lainnya", u"Jasa Lainnya"}};
constexpr ValueAlias polaAliases[] = {{u"Konven", u"Konvensional"}, {u"Pola Syariah", u"Syariah"}, {u"Pola Konvensional", u"Konvensional"}};
constexpr ValueAlias binaanAliases[] = {
    {u"Kabupaten", u"Kabupaten/Kota"}, {u"Kota", u"Kabupaten/Kota"}, {u"Daerah", u"Kabupaten/Kota"}, {u"DIY", u"Provinsi"},
    {u"Nasional", u"Pusat"}, {u"Kementerian", u"Pusat"},
    {u"Binaan Kabupaten/Kota", u"Kabupaten/Kota"}, {u"Binaan Provinsi", u"Provinsi"}, {u"Binaan Pusat", u"Pusat"}};
constexpr ValueAlias statusNikAliases[] = {
    {u"Bersertifikat", u"Sudah Bersertifikat"}, {u"Bersertifikat NIK", u"Sudah Bersertifikat"},
    {u"Sudah Sertifikat", u"Sudah Bersertifikat"}, {u"Sudah", u"Sudah Bersertifikat"},
    {u"Belum", u"Belum Bersertifikat"}, {u"Belum Sertifikat", u"Belum Bersertifikat"},
    {u"Tidak Bersertifikat", u"Belum Bersertifikat"}, {u"Expired", u"Sertifikat - Expired"},
    {u"Sertifikat Kedaluwarsa", u"Sertifikat - Expired"}, {u"Sertifikat Kadaluarsa", u"Sertifikat - Expired"},
    {u"Kedaluwarsa", u"Sertifikat - Expired"}};
constexpr ValueAlias statusAktifAliases[] = {
    {u"Pasif", u"Tidak Aktif"}, {u"Inaktif", u"Tidak Aktif"}, {u"false", u"Tidak Aktif"}, {u"0", u"Tidak Aktif"},
    {u"Tidak", u"Tidak Aktif"}, {u"inactive", u"Tidak Aktif"}, {u"true", u"Aktif"}, {u"1", u"Aktif"}, {u"Ya", u"Aktif"},
    {u"Dibekukan", u"Beku"}, {u"Usul Bubar", u"Diusulkan Bubar"}, {u"Akan Dibubarkan", u"Diusulkan Bubar"},
    {u"Diusulkan Pembubaran", u"Diusulkan Bubar"}, {u"Bubar", u"Dibubarkan"}, {u"Sudah Bubar", u"Dibubarkan"},
    {u"Pembubaran", u"Dibubarkan"}, {u"Bubar/Dibubarkan", u"Dibubarkan"}, {u"Hapus", u"Dibubarkan"}, {u"Dihapus", u"Dibubarkan"}};
constexpr ValueAlias statusRatAliases[] = {
    {u"Sudah", u"Sudah RAT"}, {u"RAT", u"Sudah RAT"}, {u"Ya", u"Sudah RAT"}, {u"true", u"Sudah RAT"}, {u"1", u"Sudah RAT"},
    {u"Sudah Melaksanakan RAT", u"Sudah RAT"}, {u"Belum", u"Belum RAT"}, {u"Tidak RAT", u"Belum RAT"},
    {u"Tidak", u"Belum RAT"}, {u"false", u"Belum RAT"}, {u"0", u"Belum RAT"}, {u"Belum Melaksanakan RAT", u"Belum RAT"}};
constexpr ValueAlias gradeAliases[] = {
    {u"C 1", u"C1"}, {u"C 2", u"C2"}, {u"Grade A", u"A"}, {u"Grade B", u"B"}, {u"Grade C1", u"C1"},
    {u"Grade C2", u"C2"}, {u"Grade D", u"D"}};
constexpr ValueAlias kukAliases[] = {
    {u"I", u"1"}, {u"II", u"2"}, {u"III", u"3"}, {u"IV", u"4"}, {u"KUK 1", u"1"}, {u"KUK 2", u"2"},
    {u"KUK 3", u"3"}, {u"KUK 4", u"4"}, {u"KUK1", u"1"}, {u"KUK2", u"2"}, {u"KUK3", u"3"}, {u"KUK4", u"4"},
    {u"KUK I", u"1"}, {u"KUK II", u"2"}, {u"KUK III", u"3"}, {u"KUK IV", u"4"}};
constexpr ValueAlias kesehatanAliases[] = {
    {u"Pengawasan", u"Dalam Pengawasan"}, {u"Pengawasan Khusus", u"Dalam Pengawasan Khusus"}};
constexpr ValueAlias kelasOmzetAliases[] = {
    {u"Usaha Mikro", u"Mikro"}, {u"Usaha Kecil", u"Kecil"}, {u"Usaha Menengah", u"Menengah"}, {u"Usaha Besar", u"Besar"}};
// clang-format on

} // namespace

std::span<const ValueAlias> valueAliases(Field field)
{
    switch (field) {
    case Field::Bentuk: return bentukAliases;
    case Field::Jenis: return jenisAliases;
    case Field::Kelompok: return kelompokAliases;
    case Field::SektorUsaha: return sektorAliases;
    case Field::PolaPengelolaan: return polaAliases;
    case Field::Binaan: return binaanAliases;
    case Field::StatusNik: return statusNikAliases;
    case Field::StatusAktif: return statusAktifAliases;
    case Field::StatusRat: return statusRatAliases;
    case Field::Grade: return gradeAliases;
    case Field::Kuk: return kukAliases;
    case Field::Kesehatan: return kesehatanAliases;
    case Field::KelasOmzet: return kelasOmzetAliases;
    default: return {};
    }
}

} // namespace lumbung
