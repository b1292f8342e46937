// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/contoh/corak.h"

#include <array>

namespace lumbung::contoh {

namespace {

constexpr const char *keuangan = "Jasa Keuangan dan Asuransi";
constexpr const char *perdagangan = "Perdagangan Besar dan Eceran - Reparasi Mobil dan Motor";
constexpr const char *pertanian = "Pertanian, Kehutanan dan Perikanan";
constexpr const char *angkutan = "Transportasi dan Pergudangan";

// clang-format off
constexpr std::array<Corak, 16> daftarCorak{{
    {"KSP", "Simpan Pinjam", "Simpan Pinjam", keuangan, "Simpan pinjam", 18, 1400, 0.9, 0.06, 320, 0.55, false, true},
    {"KSPPS", "Simpan Pinjam", "Simpan Pinjam Pola Syariah (KSPPS)", keuangan, "Pembiayaan syariah", 7, 1900, 0.85, 0.05, 420, 0.6, true, true},
    {"KSU", "Konsumen", "Serba Usaha", perdagangan, "Toko dan simpan pinjam", 17, 620, 1.3, 0.04, 110, 0.42},
    {"KPRI", "Konsumen", "Pegawai Negeri (KPRI)", keuangan, "Simpan pinjam dan waserda", 12, 1650, 0.8, 0.07, 150, 0.58, false, true},
    {"KUD", "Produsen", "Koperasi Unit Desa (KUD)", pertanian, "Saprotan dan pemasaran hasil tani", 5, 2300, 1.8, 0.02, 780, 0.3},
    {"Kopkar", "Konsumen", "Karyawan (Kopkar)", perdagangan, "Toko karyawan", 9, 1250, 1.6, 0.04, 180, 0.4},
    {"Koppontren", "Konsumen", "Pondok Pesantren (Koppontren)", perdagangan, "Toko santri", 5, 380, 1.4, 0.05, 85, 0.45},
    {"Koptan", "Produsen", "Pertanian", pertanian, "Pengadaan pupuk dan benih", 5, 430, 1.5, 0.03, 95, 0.25},
    {"Koppas", "Pemasaran", "Pedagang Pasar (Koppas)", perdagangan, "Kios dan simpan pinjam pedagang", 4, 900, 2.1, 0.04, 210, 0.48},
    {"Kopwan", "Simpan Pinjam", "Wanita", keuangan, "Simpan pinjam kelompok", 5, 290, 0.95, 0.06, 75, 0.99, false, true},
    {"Kopnak", "Produsen", "Peternakan", pertanian, "Pakan dan susu", 2, 1500, 2.2, 0.03, 240, 0.22},
    {"Kopinkra", "Produsen", "Industri Kerajinan (Kopinkra)", "Industri Pengolahan", "Bahan baku kerajinan", 2, 340, 1.6, 0.05, 60, 0.38},
    {"Koperasi Angkutan", "Jasa", "Angkutan Darat", angkutan, "Angkutan umum dan suku cadang", 3, 1100, 1.2, 0.03, 130, 0.06},
    {"Koperasi Jasa", "Jasa", "Profesi", "Jasa Lainnya", "Tenaga alih daya", 2, 700, 1.9, 0.04, 70, 0.4},
    {"Kopma", "Konsumen", "Mahasiswa", perdagangan, "Toko dan fotokopi", 1, 160, 2.4, 0.05, 260, 0.57},
    {"Koperasi Wisata", "Jasa", "Wisata", "Penyediaan Akomodasi dan Makan Minum", "Pengelolaan desa wisata", 1, 280, 1.1, 0.06, 55, 0.37},
}};
// clang-format on

constexpr std::array daftarKata{
    "Makmur",      "Sejahtera",     "Maju",        "Bersama",       "Mandiri",    "Sentosa",    "Jaya",
    "Karya",       "Sumber Rejeki", "Tani Mulya",  "Usaha Bakti",   "Mekar Sari", "Harapan",    "Amanah",
    "Barokah",     "Rukun",         "Guyub",       "Gotong Royong", "Bina Warga", "Sinar Pagi", "Tunas Muda",
    "Cahaya Desa", "Sari Bumi",     "Lestari",     "Artha Guna",    "Dana Mulia", "Melati",     "Kenanga",
    "Anggrek",     "Dahlia",        "Mitra Usaha", "Setia Kawan",   "Wahana",     "Swadaya",    "Bangun Desa",
    "Panca Karsa", "Tirta",         "Wana Asri",   "Saudara",       "Handayani"};

constexpr std::array daftarJalan{"Jl. Raya Contoh", "Jl. Pasar",     "Jl. Melati",        "Jl. Kenanga",
                                 "Jl. Balai Desa",  "Jl. Merdeka",   "Jl. Pahlawan",      "Jl. Pendidikan",
                                 "Jl. Pemuda",      "Jl. Lapangan",  "Jl. Gotong Royong", "Jl. Masjid",
                                 "Jl. Stasiun",     "Jl. Puskesmas", "Jl. Terminal"};

} // namespace

std::span<const Corak> semuaCorak()
{
    return daftarCorak;
}

std::span<const char *const> kataNama()
{
    return daftarKata;
}

std::span<const char *const> namaJalan()
{
    return daftarJalan;
}

} // namespace lumbung::contoh
