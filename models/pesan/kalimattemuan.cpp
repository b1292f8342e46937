// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/kalimattemuan.h"

#include <QCoreApplication>

#include <array>

namespace lumbung {

namespace {

// clang-format off
constexpr std::array temuanTable{    PolaKalimat{"aktif.tanpa-anggota", QT_TRANSLATE_NOOP("Temuan", "Koperasi berstatus aktif tetapi anggotanya 0. Periksa jumlah anggota atau statusnya.")},
    PolaKalimat{"anggota.kurang-dari-syarat", QT_TRANSLATE_NOOP("Temuan", "Anggota {anggota:n}, kurang dari syarat {syarat}. Periksa apakah satuannya benar.")},
    PolaKalimat{"angka.negatif", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} tidak boleh kurang dari nol. Hapus tanda minusnya bila salah ketik.")},
    PolaKalimat{"antrian.beda", QT_TRANSLATE_NOOP("Temuan", "{jumlah:n} baris antrian verifikasi tidak sama dengan peristiwanya. Pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"aset.tidak-seimbang", QT_TRANSLATE_NOOP("Temuan", "Total aset ({aset:rp}) tidak sama dengan modal sendiri + modal luar ({modal:rp}). Selisih {selisih:rp}. Periksa ketiganya.")},
    PolaKalimat{"audit.putus", QT_TRANSLATE_NOOP("Temuan", "Catatan tindakan nomor {no} pernah diubah di luar Lumbung. Bandingkan dengan cadangan terakhir yang utuh.")},
    PolaKalimat{"badan-hukum.kembar", QT_TRANSLATE_NOOP("Temuan", "Nomor badan hukum ini sudah dipakai koperasi lain. Periksa apakah keduanya koperasi yang sama.")},
    PolaKalimat{"badan-hukum.pendek", QT_TRANSLATE_NOOP("Temuan", "Nomor badan hukum terlalu pendek. Tulis lengkap seperti di akta, misalnya 21/BH/Tahun 2007.")},
    PolaKalimat{"badan-hukum.tahun-beda", QT_TRANSLATE_NOOP("Temuan", "Tahun di nomor badan hukum {tahunNomor}, di tanggalnya {tahunTanggal}. Cocokkan dengan akta.")},
    PolaKalimat{"berkas.rusak", QT_TRANSLATE_NOOP("Temuan", "Sebagian isi berkas data rusak. Pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"cerna.beda", QT_TRANSLATE_NOOP("Temuan", "Data bagian {scope} tidak sama dengan yang terakhir diterima dari pusat. Sinkronkan sekali lagi agar diperbaiki.")},
    PolaKalimat{"daftar.tidak-ada", QT_TRANSLATE_NOOP("Temuan", "\"{teks}\" tidak ada di daftar {isian:isian}. Pilih salah satu nilai yang tersedia.")},
    PolaKalimat{"draf.beda", QT_TRANSLATE_NOOP("Temuan", "Nilai pusat untuk {jumlah} isian yang belum dikonfirmasi tidak cocok dengan antreannya. Pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"impor.baris-berulang", QT_TRANSLATE_NOOP("Temuan", "Baris ini sama dengan baris {baris} dan dilewati.")},
    PolaKalimat{"impor.bukan-periode", QT_TRANSLATE_NOOP("Temuan", "Isi kolom ini bukan tahun buku atau periode. Tulis seperti 2025 atau 2025-Q3.")},
    PolaKalimat{"impor.kembar-dalam-berkas", QT_TRANSLATE_NOOP("Temuan", "Koperasi ini juga ada di baris {baris} dengan isi berbeda. Pilih salah satu barisnya.")},
    PolaKalimat{"impor.klasifikasi-lama", QT_TRANSLATE_NOOP("Temuan", "Klasifikasi lama dibaca sebagai jenis {jenis}, kelompok {kelompok}. Periksa jenisnya.")},
    PolaKalimat{"impor.klasifikasi-lama", QT_TRANSLATE_NOOP("Temuan", "Klasifikasi lama dibaca sebagai kelompok {kelompok}. Lengkapi jenisnya.")},
    PolaKalimat{"impor.nik-pengisi", QT_TRANSLATE_NOOP("Temuan", "Nomor Induk Koperasi terisi angka pengisi dan dikosongkan. Lengkapi bila nomornya ada.")},
    PolaKalimat{"impor.sel-belum-dihitung", QT_TRANSLATE_NOOP("Temuan", "Rumus di sel ini belum dihitung sehingga tidak ada nilainya. Buka berkasnya di Excel atau LibreOffice, simpan, lalu impor lagi.")},
    PolaKalimat{"impor.sel-galat", QT_TRANSLATE_NOOP("Temuan", "Rumus di sel ini galat sehingga tidak ada nilainya. Perbaiki rumusnya di berkas asal.")},
    PolaKalimat{"impor.tanpa-nama", QT_TRANSLATE_NOOP("Temuan", "Baris ini tanpa nama koperasi. Isi namanya atau lewati baris.")},
    PolaKalimat{"indeks.beda", QT_TRANSLATE_NOOP("Temuan", "Kunci pencarian {jumlah:n} koperasi tidak sama dengan datanya. Pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"jumlah.tidak-sama", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} {jumlah:n}, sedangkan pria {pria:n} dan wanita {wanita:n}. Periksa ketiganya.")},
    PolaKalimat{"keragaan.yatim", QT_TRANSLATE_NOOP("Temuan", "{jumlah:n} keragaan tidak punya koperasi. Pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"kode-pos.panjang", QT_TRANSLATE_NOOP("Temuan", "Kode pos harus 5 angka. Yang terisi {panjang}.")},
    PolaKalimat{"koordinat.luar-indonesia", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} ini di luar Indonesia. Periksa tanda minus dan letak komanya.")},
    PolaKalimat{"kuk.beda", QT_TRANSLATE_NOOP("Temuan", "Menurut anggota, modal sendiri dan aset, KUK-nya {hitungan}.")},
    PolaKalimat{"lampiran.rusak", QT_TRANSLATE_NOOP("Temuan", "{jumlah:n} berkas lampiran rusak di komputer ini. Buka lampirannya agar diambil lagi dari pusat, atau pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"lompatan.besar", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} berubah {persen:n}% dari tahun lalu ({tahunLalu:n}). Periksa angkanya atau tulis alasannya.")},
    PolaKalimat{"lompatan.satuan", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} tahun lalu {tahunLalu:rp}, sekarang {kini:rp}. Periksa satuannya: rupiah penuh, bukan ribu atau juta.")},
    PolaKalimat{"modal-sendiri.rincian-lebih", QT_TRANSLATE_NOOP("Temuan", "Rincian modal sendiri berjumlah {rincian:rp}, lebih dari modal sendiri {modal:rp}. Periksa rinciannya.")},
    PolaKalimat{"nama.kosong", QT_TRANSLATE_NOOP("Temuan", "Nama koperasi belum diisi. Tulis seperti di anggaran dasar.")},
    PolaKalimat{"nib.panjang", QT_TRANSLATE_NOOP("Temuan", "NIB harus 13 angka. Yang terisi {panjang}. Cocokkan dengan dokumen OSS.")},
    PolaKalimat{"nik-koperasi.bukan-angka", QT_TRANSLATE_NOOP("Temuan", "Nomor Induk Koperasi hanya berisi angka. Hapus huruf dan tandanya, atau kosongkan bila belum ada.")},
    PolaKalimat{"nik-koperasi.kembar", QT_TRANSLATE_NOOP("Temuan", "Nomor Induk Koperasi ini sudah dipakai koperasi lain. Cocokkan dengan sertifikat keduanya.")},
    PolaKalimat{"nik-koperasi.panjang", QT_TRANSLATE_NOOP("Temuan", "Nomor Induk Koperasi harus 13 angka. Yang terisi {panjang} angka. Cocokkan dengan sertifikat.")},
    PolaKalimat{"nik-koperasi.pengisi", QT_TRANSLATE_NOOP("Temuan", "Nomor Induk Koperasi terisi angka pengisi. Kosongkan bila koperasi belum punya nomor.")},
    PolaKalimat{"nik-koperasi.wilayah-beda", QT_TRANSLATE_NOOP("Temuan", "Awal Nomor Induk Koperasi berbeda dengan provinsi alamatnya. Wajar bila koperasi pernah pindah.")},
    PolaKalimat{"nik-ktp.nomor-urut", QT_TRANSLATE_NOOP("Temuan", "Empat angka terakhir NIK (KTP) tidak mungkin 0000. Cocokkan dengan KTP.")},
    PolaKalimat{"nik-ktp.panjang", QT_TRANSLATE_NOOP("Temuan", "NIK (KTP) harus 16 angka. Yang terisi {panjang} angka. Cocokkan dengan KTP.")},
    PolaKalimat{"nik-ktp.tanggal", QT_TRANSLATE_NOOP("Temuan", "Tanggal lahir di dalam NIK (KTP) tidak mungkin ada. Cocokkan dengan KTP.")},
    PolaKalimat{"npwp.bukan-badan", QT_TRANSLATE_NOOP("Temuan", "NPWP ini bukan milik badan. NPWP koperasi diawali 01, 02 atau 03. Cocokkan dengan kartunya.")},
    PolaKalimat{"npwp.digit-cek", QT_TRANSLATE_NOOP("Temuan", "Angka kesembilan NPWP tidak cocok dengan delapan angka di depannya. Mungkin salah ketik.")},
    PolaKalimat{"npwp.panjang", QT_TRANSLATE_NOOP("Temuan", "NPWP harus 15 atau 16 angka. Yang terisi {panjang}. Cocokkan dengan kartunya.")},
    PolaKalimat{"outbox.celah", QT_TRANSLATE_NOOP("Temuan", "Antrean sinkronisasi bagian {scope} tidak lengkap. Pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"peristiwa.beda", QT_TRANSLATE_NOOP("Temuan", "{jumlah:n} peristiwa pernah diubah di luar Lumbung. Bandingkan dengan cadangan terakhir yang utuh.")},
    PolaKalimat{"rat.lewat-batas", QT_TRANSLATE_NOOP("Temuan", "RAT tahun buku {tahun} paling lambat {batas}, sedangkan yang terisi {tanggal}. Periksa tahunnya.")},
    PolaKalimat{"rat.sebelum-badan-hukum", QT_TRANSLATE_NOOP("Temuan", "Tanggal RAT ({tanggal}) tidak setelah tanggal badan hukum ({badanHukum}). Periksa keduanya.")},
    PolaKalimat{"rat.sebelum-tutup-buku", QT_TRANSLATE_NOOP("Temuan", "RAT tahun buku {tahun} terisi {tanggal}, sebelum tutup buku. Periksa tahun bukunya.")},
    PolaKalimat{"rat.setelah-hari-ini", QT_TRANSLATE_NOOP("Temuan", "Tanggal RAT tidak boleh setelah hari ini. Isi tanggal rapat yang sudah berlangsung.")},
    PolaKalimat{"rat.status-beda", QT_TRANSLATE_NOOP("Temuan", "Status RAT \"Belum RAT\" tetapi tanggalnya terisi. Ubah salah satunya.")},
    PolaKalimat{"rat.tanpa-tanggal", QT_TRANSLATE_NOOP("Temuan", "Sudah RAT tetapi tanggalnya kosong. Lengkapi tanggal RAT.")},
    PolaKalimat{"rekap.beda", QT_TRANSLATE_NOOP("Temuan", "Jumlah di rekap tahun buku {tahun} tidak sama dengan datanya. Pulihkan dari cadangan terakhir yang utuh.")},
    PolaKalimat{"sertifikat.gugur", QT_TRANSLATE_NOOP("Temuan", "Bersertifikat dengan grade D berarti sertifikat NIK sudah gugur.")},
    PolaKalimat{"sertifikat.kedaluwarsa", QT_TRANSLATE_NOOP("Temuan", "Sertifikat NIK berlaku sampai {tanggal}. Ingatkan koperasi untuk memperbaruinya.")},
    PolaKalimat{"shu.beda-pendapatan", QT_TRANSLATE_NOOP("Temuan", "SHU ({shu:rp}) jauh dari pendapatan dikurangi biaya ({hasil:rp}). Periksa ketiganya.")},
    PolaKalimat{"shu.melebihi-volume", QT_TRANSLATE_NOOP("Temuan", "SHU ({shu:rp}) melebihi volume usaha ({volume:rp}). Periksa keduanya.")},
    PolaKalimat{"skor.di-luar-skala", QT_TRANSLATE_NOOP("Temuan", "Skor kesehatan harus antara 0 dan {tertinggi}. Periksa letak komanya.")},
    PolaKalimat{"sop.dokumen.janggal", QT_TRANSLATE_NOOP("Temuan", "Kata \"{kata}\" tidak disebut di bagian lain SOP ini. Mungkin tersalin dari SOP lain.")},
    PolaKalimat{"sop.formulir", QT_TRANSLATE_NOOP("Temuan", "Formulir \"{formulir}\" tidak dikenal; langkah ini memakai formulir umum.")},
    PolaKalimat{"sop.jalur", QT_TRANSLATE_NOOP("Temuan", "Jalur \"{jalur}\" kembar atau mulai pada langkah yang tidak ada.")},
    PolaKalimat{"sop.jam-hukum", QT_TRANSLATE_NOOP("Temuan", "Batas waktu \"{nama}\" menyebut langkah yang tidak ada atau terbalik.")},
    PolaKalimat{"sop.langkah.dugaan", QT_TRANSLATE_NOOP("Temuan", "Pelaksana langkah ini dugaan, mohon periksa: tandanya tidak ada di dokumen asal.")},
    PolaKalimat{"sop.langkah.keputusan", QT_TRANSLATE_NOOP("Temuan", "Langkah keputusan perlu jalan ya dan tidak, dan hanya langkah keputusan yang punya.")},
    PolaKalimat{"sop.langkah.tanpa-akhir", QT_TRANSLATE_NOOP("Temuan", "Dari langkah ini kasus tidak pernah sampai ke akhir.")},
    PolaKalimat{"sop.langkah.tanpa-pelaksana", QT_TRANSLATE_NOOP("Temuan", "Langkah ini belum punya pelaksana.")},
    PolaKalimat{"sop.langkah.tidak-terjangkau", QT_TRANSLATE_NOOP("Temuan", "Tidak ada jalan menuju langkah ini.")},
    PolaKalimat{"sop.nomor", QT_TRANSLATE_NOOP("Temuan", "Nomor langkah harus naik dan tidak kembar.")},
    PolaKalimat{"sop.pelaksana.kembar", QT_TRANSLATE_NOOP("Temuan", "Pelaksana \"{pelaksana}\" disebut dua kali.")},
    PolaKalimat{"sop.pelaksana.tanpa-peran", QT_TRANSLATE_NOOP("Temuan", "Pelaksana \"{pelaksana}\" belum dipasangkan dengan peran di Lumbung.")},
    PolaKalimat{"sop.pelaksana.tidak-dikenal", QT_TRANSLATE_NOOP("Temuan", "Pelaksana \"{pelaksana}\" tidak ada di daftar pelaksana SOP ini.")},
    PolaKalimat{"sop.pelaksana.tidak-dipakai", QT_TRANSLATE_NOOP("Temuan", "Pelaksana \"{pelaksana}\" tidak mengerjakan langkah apa pun.")},
    PolaKalimat{"sop.tanpa-langkah", QT_TRANSLATE_NOOP("Temuan", "SOP ini belum punya langkah.")},
    PolaKalimat{"sop.tujuan", QT_TRANSLATE_NOOP("Temuan", "Langkah ini menuju langkah {tujuan} yang tidak ada.")},
    PolaKalimat{"sop.waktu.beda", QT_TRANSLATE_NOOP("Temuan", "Waktu tercetak \"{asal}\" tidak sama dengan datanya.")},
    PolaKalimat{"sop.waktu.tanpa-acara", QT_TRANSLATE_NOOP("Temuan", "Waktu \"{asal}\" dihitung dari hari acara, tetapi SOP ini tidak punya hari acara.")},
    PolaKalimat{"sop.waktu.tidak-terbaca", QT_TRANSLATE_NOOP("Temuan", "Waktu \"{asal}\" tidak terbaca. Tulis misalnya 10 menit, 2 hari, N/A, atau H+1.")},
    PolaKalimat{"surel.bentuk", QT_TRANSLATE_NOOP("Temuan", "Alamat surel belum lengkap. Tulis seperti nama@contoh.id.")},
    PolaKalimat{"tahun-buku.mendatang", QT_TRANSLATE_NOOP("Temuan", "Tahun buku {tahun} belum berjalan. Pilih tahun buku yang sudah ada.")},
    PolaKalimat{"tahun-buku.tidak-mungkin", QT_TRANSLATE_NOOP("Temuan", "Tahun buku {tahun} terlalu lama. Periksa angkanya.")},
    PolaKalimat{"tanggal.sebelum-badan-hukum", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} ({tanggal}) mendahului tanggal badan hukum ({badanHukum}). Periksa keduanya.")},
    PolaKalimat{"tanggal.setelah-hari-ini", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} tidak boleh setelah hari ini. Cocokkan dengan dokumennya.")},
    PolaKalimat{"telepon.panjang", QT_TRANSLATE_NOOP("Temuan", "{isian:isian} berisi {panjang} angka. Tulis lengkap dengan kode daerah, misalnya 0251-8321075.")},
    PolaKalimat{"wilayah.belum-terpetakan", QT_TRANSLATE_NOOP("Temuan", "Wilayah \"{teks}\" belum cocok dengan daftar wilayah. Pilih wilayahnya agar terhitung di rekap.")},
    PolaKalimat{"wilayah.ganda", QT_TRANSLATE_NOOP("Temuan", "Nama wilayah ini ada di beberapa tempat. Pilih yang dimaksud.")},
    PolaKalimat{"wilayah.sebagian", QT_TRANSLATE_NOOP("Temuan", "Wilayah hanya cocok sebagian (kode {kode}). Pilih desa/kelurahannya.")},
    PolaKalimat{"wilayah.tidak-terpetakan", QT_TRANSLATE_NOOP("Temuan", "Wilayah tidak cocok dengan daftar wilayah. Pilih wilayahnya agar terhitung di rekap.")},

};
// clang-format on

} // namespace

std::span<const PolaKalimat> polaTemuan()
{
    return temuanTable;
}

} // namespace lumbung
