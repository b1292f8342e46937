// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/kalimatgalat.h"

#include <QCoreApplication>

#include <array>

namespace lumbung {

namespace {

// What is wrong, where, how to put it right; short sentences, no blame.
// clang-format off
constexpr std::array galatTable{
    PolaKalimat{"cadangan.sudah-ada", QT_TRANSLATE_NOOP("Galat", "Berkas {berkas} sudah ada. Pilih nama lain agar cadangan lama tidak tertimpa.")},
    PolaKalimat{"cetak.tidak-bisa-ditulis", QT_TRANSLATE_NOOP("Galat", "Berkas {berkas} tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.")},
    PolaKalimat{"cetak.tidak-dapat-ditulis", QT_TRANSLATE_NOOP("Galat", "Berkas cetak tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.")},
    PolaKalimat{"contoh.dibatalkan", QT_TRANSLATE_NOOP("Galat", "Pembuatan data contoh dibatalkan. Tidak ada data yang berubah.")},
    PolaKalimat{"contoh.permintaan", QT_TRANSLATE_NOOP("Galat", "Data contoh tidak bisa dibuat untuk {koperasi} koperasi, tahun {dari} sampai {sampai}. Periksa banyaknya dan urutan tahunnya.")},
    PolaKalimat{"contoh.wilayah", QT_TRANSLATE_NOOP("Galat", "Wilayah {wilayah} tidak ada di daftar wilayah. Pakai kode seperti 32.01.")},
    PolaKalimat{"daftar.diganti", QT_TRANSLATE_NOOP("Galat", "Daftar dimuat ulang dengan pilihan yang lebih baru.")},
    PolaKalimat{"ekspor.dibatalkan", QT_TRANSLATE_NOOP("Galat", "Ekspor dibatalkan. Tidak ada berkas yang ditinggalkan.")},
    PolaKalimat{"ekspor.gagal-menulis", QT_TRANSLATE_NOOP("Galat", "Berkas {path} tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.")},
    PolaKalimat{"ekspor.gagal-menulis", QT_TRANSLATE_NOOP("Galat", "Berkas ekspor tidak bisa ditulis. Tutup bila sedang dibuka program lain, atau pilih folder lain.")},
    PolaKalimat{"ekspor.jenis-tidak-dikenal", QT_TRANSLATE_NOOP("Galat", "Jenis berkas ini tidak bisa ditulis. Pakai nama yang berakhiran .xlsx atau .csv.")},
    PolaKalimat{"ekspor.terlalu-banyak-baris", QT_TRANSLATE_NOOP("Galat", "Sebuah lembar Excel memuat paling banyak {batas:n} baris. Saring dulu datanya, atau ekspor sebagai .csv.")},
    PolaKalimat{"ekspor.tidak-bisa-ditulis", QT_TRANSLATE_NOOP("Galat", "Berkas {berkas} tidak bisa ditulis. Periksa ruang disk dan izin foldernya, atau pilih folder lain.")},
    PolaKalimat{"ekspor.tidak-bisa-ditulis", QT_TRANSLATE_NOOP("Galat", "Berkas ekspor tidak bisa ditulis. Periksa ruang disk dan izin foldernya, atau pilih folder lain.")},
    PolaKalimat{"impor.bukan-buku-kerja", QT_TRANSLATE_NOOP("Galat", "Berkas ini {jenis:berkas}, bukan buku kerja yang bisa diimpor. Simpan dulu sebagai .xlsx atau .csv.")},
    PolaKalimat{"impor.bukan-buku-kerja", QT_TRANSLATE_NOOP("Galat", "Berkas ini bukan buku kerja yang bisa diimpor. Simpan dulu sebagai .xlsx atau .csv.")},
    PolaKalimat{"impor.bukan-teks", QT_TRANSLATE_NOOP("Galat", "Berkas ini bernama CSV tetapi isinya {jenis:berkas}. Simpan ulang sebagai CSV atau .xlsx.")},
    PolaKalimat{"impor.bukan-teks", QT_TRANSLATE_NOOP("Galat", "Isi berkas ini bukan teks. Simpan ulang sebagai CSV atau .xlsx.")},
    PolaKalimat{"impor.data-berubah", QT_TRANSLATE_NOOP("Galat", "Data kantor berubah sejak berkas diperiksa. Periksa ulang berkasnya lalu impor lagi.")},
    PolaKalimat{"impor.dibatalkan", QT_TRANSLATE_NOOP("Galat", "Impor dibatalkan. Tidak ada data yang berubah.")},
    PolaKalimat{"impor.format-lama", QT_TRANSLATE_NOOP("Galat", "Berkas ini {jenis:berkas}. Buka di Excel atau LibreOffice lalu simpan sebagai .xlsx.")},
    PolaKalimat{"impor.kosong", QT_TRANSLATE_NOOP("Galat", "Lembar \"{lembar}\" tidak berisi baris data. Pilih lembar lain.")},
    PolaKalimat{"impor.kosong", QT_TRANSLATE_NOOP("Galat", "Berkas ini kosong. Pilih berkas yang berisi data.")},
    PolaKalimat{"impor.lembar-hilang", QT_TRANSLATE_NOOP("Galat", "Lembar ke-{lembar:ke} tidak ada di berkas ini. Pilih lembar lain.")},
    PolaKalimat{"impor.lembar-hilang", QT_TRANSLATE_NOOP("Galat", "Lembar itu tidak ada di berkas ini. Pilih lembar lain.")},
    PolaKalimat{"impor.lembar-tidak-ada", QT_TRANSLATE_NOOP("Galat", "Lembar itu tidak ada di berkas ini. Pilih lembar lain.")},
    PolaKalimat{"impor.makro", QT_TRANSLATE_NOOP("Galat", "Berkas ini berisi makro dan tidak dibuka demi keamanan. Simpan sebagai .xlsx tanpa makro.")},
    PolaKalimat{"impor.pemetaan-rusak", QT_TRANSLATE_NOOP("Galat", "Pemetaan kolom \"{judul}\" tidak dipahami. Periksa nama isian tujuannya.")},
    PolaKalimat{"impor.pemetaan-rusak", QT_TRANSLATE_NOOP("Galat", "Berkas pemetaan kolom tidak dipahami. Buat ulang pemetaannya.")},
    PolaKalimat{"impor.rusak", QT_TRANSLATE_NOOP("Galat", "Berkas ini rusak dan tidak bisa dibaca utuh. Minta salinan baru, atau buka di Excel lalu simpan ulang.")},
    PolaKalimat{"impor.tanpa-identitas", QT_TRANSLATE_NOOP("Galat", "Di lembar \"{lembar}\" tidak ada kolom nama, Nomor Induk Koperasi atau badan hukum. Cocokkan salah satunya.")},
    PolaKalimat{"impor.terkunci-sandi", QT_TRANSLATE_NOOP("Galat", "Berkas ini terkunci sandi. Buka di Excel, hapus sandinya, lalu simpan ulang.")},
    PolaKalimat{"impor.terlalu-besar", QT_TRANSLATE_NOOP("Galat", "Berkas ini terlalu besar: {sebab:sebab} melebihi {batas:n}. Pecah menjadi beberapa berkas.")},
    PolaKalimat{"impor.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Berkas itu tidak ditemukan. Mungkin sudah dipindahkan atau diganti namanya.")},
    PolaKalimat{"impor.tidak-terbaca", QT_TRANSLATE_NOOP("Galat", "Berkas itu tidak bisa dibuka. Periksa izinnya, atau tutup bila sedang dibuka program lain.")},
    PolaKalimat{"isian.bukan-angka", QT_TRANSLATE_NOOP("Galat", "\"{teks}\" bukan angka. Tulis seperti 1.250.000 atau 500rb.")},
    PolaKalimat{"isian.bukan-angka", QT_TRANSLATE_NOOP("Galat", "Isinya bukan angka. Tulis seperti 1.250.000 atau 500rb.")},
    PolaKalimat{"isian.bukan-tanggal", QT_TRANSLATE_NOOP("Galat", "\"{teks}\" bukan tanggal. Tulis seperti 28-02-2025 atau 28 Februari 2025.")},
    PolaKalimat{"isian.bukan-tanggal", QT_TRANSLATE_NOOP("Galat", "Isinya bukan tanggal. Tulis seperti 28-02-2025 atau 28 Februari 2025.")},
    PolaKalimat{"isian.id-salah", QT_TRANSLATE_NOOP("Galat", "Kode data ini tidak dikenal. Muat ulang daftar lalu coba lagi.")},
    PolaKalimat{"isian.nomor-rusak", QT_TRANSLATE_NOOP("Galat", "\"{teks}\" sudah dipotong program lembar kerja. Ketik ulang nomor lengkapnya dari dokumen asli.")},
    PolaKalimat{"isian.nomor-rusak", QT_TRANSLATE_NOOP("Galat", "Nomor ini sudah dipotong program lembar kerja. Ketik ulang nomor lengkapnya dari dokumen asli.")},
    PolaKalimat{"isian.salah", QT_TRANSLATE_NOOP("Galat", "Data belum bisa disimpan karena {banyak} isian masih salah: {daftar}. Perbaiki dulu, lalu simpan lagi.")},
    PolaKalimat{"isian.salah", QT_TRANSLATE_NOOP("Galat", "Data belum bisa disimpan karena masih ada isian yang salah. Perbaiki dulu, lalu simpan lagi.")},
    PolaKalimat{"isian.sudah-ada", QT_TRANSLATE_NOOP("Galat", "Data ini sudah ada. Buka data yang ada lalu ubah isiannya.")},
    PolaKalimat{"isian.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Data ini sudah tidak ada. Mungkin sudah dihapus; periksa riwayatnya.")},
    PolaKalimat{"isian.tidak-ada-di-daftar", QT_TRANSLATE_NOOP("Galat", "\"{teks}\" tidak ada di daftar pilihan. Pilih salah satu nilai yang tersedia.")},
    PolaKalimat{"isian.tidak-ada-di-daftar", QT_TRANSLATE_NOOP("Galat", "Isinya tidak ada di daftar pilihan. Pilih salah satu nilai yang tersedia.")},
    PolaKalimat{"isian.turunan", QT_TRANSLATE_NOOP("Galat", "{field:isian} dihitung otomatis dan tidak bisa diubah langsung. Ubah isian asalnya.")},
    PolaKalimat{"kantor.wilayah", QT_TRANSLATE_NOOP("Galat", "Wilayah {wilayah} tidak ada di daftar wilayah. Pakai kode seperti 32.01.")},
    PolaKalimat{"keragaan.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Keragaan untuk tahun buku itu tidak ditemukan. Pilih tahun buku lain.")},
    PolaKalimat{"koperasi.nik-kembar", QT_TRANSLATE_NOOP("Galat", "Nomor Induk Koperasi {nik} dipakai lebih dari satu koperasi. Pilih dengan ID-nya.")},
    PolaKalimat{"koperasi.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Koperasi itu tidak ditemukan. Mungkin sudah dihapus, atau kodenya keliru.")},
    PolaKalimat{"perintah.salah", QT_TRANSLATE_NOOP("Galat", "Perintah itu belum benar pada bagian {bagian}. Lihat bantuannya.")},
    PolaKalimat{"pribadi.tanpa-alasan", QT_TRANSLATE_NOOP("Galat", "Tulis alasan melihat data pribadi ini. Alasannya dicatat.")},
    PolaKalimat{"rahasia.gantungan-menolak", QT_TRANSLATE_NOOP("Galat", "Penyimpan kunci komputer menolak permintaan. Buka kuncinya lalu coba lagi.")},
    PolaKalimat{"rahasia.nama-salah", QT_TRANSLATE_NOOP("Galat", "Nama kunci data tidak dipahami. Hubungi pengelola komputer kantor.")},
    PolaKalimat{"rahasia.tanpa-gantungan", QT_TRANSLATE_NOOP("Galat", "Komputer ini tidak punya penyimpan kunci. Kunci data disimpan di folder data.")},
    PolaKalimat{"rahasia.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Kunci data kantor tidak ada di komputer ini. Pakai akun komputer yang membuatnya, atau pulihkan kuncinya.")},
    PolaKalimat{"rahasia.tidak-terbaca", QT_TRANSLATE_NOOP("Galat", "Kunci data kantor tidak bisa dibaca. Periksa izin folder data, lalu buka lagi.")},
    PolaKalimat{"rahasia.tidak-tersimpan", QT_TRANSLATE_NOOP("Galat", "Kunci data kantor tidak bisa disimpan. Periksa ruang disk dan izin folder data.")},
    PolaKalimat{"saring.tidak-dipahami", QT_TRANSLATE_NOOP("Galat", "Saringan tidak dipahami pada huruf ke-{posisi:ke}: \"{teks}\". Di sini seharusnya {bagian:bagian}.")},
    PolaKalimat{"saring.tidak-dipahami", QT_TRANSLATE_NOOP("Galat", "Saringan belum lengkap. Berikutnya seharusnya {bagian:bagian}.")},
    PolaKalimat{"simpan.belum-dibuka", QT_TRANSLATE_NOOP("Galat", "Data kantor belum dibuka. Buka atau buat data kantor dulu.")},
    PolaKalimat{"simpan.bukan-lumbung", QT_TRANSLATE_NOOP("Galat", "Berkas itu bukan data kantor Lumbung. Pilih berkas lain.")},
    PolaKalimat{"simpan.disk-penuh", QT_TRANSLATE_NOOP("Galat", "Ruang disk habis sehingga perubahan belum tersimpan. Kosongkan ruang, lalu simpan lagi. Isian Anda tidak hilang.")},
    PolaKalimat{"simpan.folder", QT_TRANSLATE_NOOP("Galat", "Folder {folder} tidak bisa dibuat atau ditulisi. Pilih folder lain.")},
    PolaKalimat{"simpan.gagal", QT_TRANSLATE_NOOP("Galat", "Perubahan belum tersimpan karena kendala penyimpanan (kode {kode}). Isian Anda tidak hilang; coba simpan lagi.")},
    PolaKalimat{"simpan.gagal", QT_TRANSLATE_NOOP("Galat", "Perubahan belum tersimpan karena kendala penyimpanan. Isian Anda tidak hilang; coba simpan lagi.")},
    PolaKalimat{"simpan.hanya-baca", QT_TRANSLATE_NOOP("Galat", "Data kantor hanya bisa dibaca. Periksa izin foldernya. Isian Anda tidak hilang.")},
    PolaKalimat{"simpan.kunci-salah", QT_TRANSLATE_NOOP("Galat", "Kunci tidak cocok dengan data kantor ini. Pastikan berkas dan akun komputernya benar.")},
    PolaKalimat{"simpan.rusak", QT_TRANSLATE_NOOP("Galat", "Berkas data kantor rusak. Hentikan pekerjaan dan pulihkan cadangan terakhir.")},
    PolaKalimat{"simpan.sedang-menulis", QT_TRANSLATE_NOOP("Galat", "Masih ada penyimpanan yang berjalan. Tunggu sampai selesai lalu coba lagi.")},
    PolaKalimat{"simpan.sibuk", QT_TRANSLATE_NOOP("Galat", "Data kantor sedang dipakai program lain. Tunggu sebentar lalu coba lagi.")},
    PolaKalimat{"simpan.sudah-ada", QT_TRANSLATE_NOOP("Galat", "Di folder itu sudah ada data kantor. Buka data itu, atau pilih folder lain.")},
    PolaKalimat{"simpan.sudah-selesai", QT_TRANSLATE_NOOP("Galat", "Perubahan ini sudah disimpan sebelumnya. Muat ulang data untuk melihatnya.")},
    PolaKalimat{"simpan.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Data kantor tidak ditemukan di {berkas}. Periksa foldernya, atau buat data kantor baru.")},
    PolaKalimat{"simpan.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Data kantor tidak ditemukan. Periksa foldernya, atau buat data kantor baru.")},
    PolaKalimat{"simpan.tidak-terbuka", QT_TRANSLATE_NOOP("Galat", "Data kantor tidak bisa dibuka. Periksa folder dan izinnya.")},
    PolaKalimat{"simpan.tidak-terenkripsi", QT_TRANSLATE_NOOP("Galat", "Data ini tidak terenkripsi sehingga tidak dibuka. Pakai berkas asli dari Lumbung.")},
    PolaKalimat{"simpan.versi-baru", QT_TRANSLATE_NOOP("Galat", "Data kantor ini dibuat oleh Lumbung yang lebih baru. Perbarui Lumbung di komputer ini.")},
    PolaKalimat{"tampilan.bawaan", QT_TRANSLATE_NOOP("Galat", "Tampilan \"{nama}\" adalah tampilan bawaan dan tidak bisa diganti. Simpan dengan nama lain.")},
    PolaKalimat{"tindakan.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Tindakan itu tidak ada di riwayat, jadi tidak ada yang diurungkan.")},
    PolaKalimat{"wilayah.tidak-ada", QT_TRANSLATE_NOOP("Galat", "Wilayah {wilayah} tidak ada di daftar wilayah. Pakai kode seperti 32.01.")},
};
// clang-format on

} // namespace

std::span<const PolaKalimat> polaGalat()
{
    return galatTable;
}

} // namespace lumbung
