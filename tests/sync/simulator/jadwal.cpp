// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulator/jadwal.h"

#include "tests/sync/simulator/dadu.h"

#include <algorithm>
#include <array>

namespace lumbung::simulasi {

namespace {

using Jenis = Aksi::Jenis;

constexpr std::array keys{
    "buat",         "buat-keragaan", "ubah",      "hapus",      "selesaikan",    "putuskan",         "transisi",
    "pindah",       "jaringan",      "mati-meja", "mati-titik", "mati-pusat",    "mati-pusat-titik", "jam",
    "disk-penuh",   "cadangkan",     "pulihkan",  "salin",      "ganti-wilayah", "lambat",           "simpan-lama",
    "kembali-lama", "bersihkan",     "skema-tua", "cabut",      "lampirkan",     "lepas-lampiran"};

/// Out of 100: mostly people at work, a good part of them on the same few records.
Jenis drawn(Dadu &dadu)
{
    const int n = dadu.sampai(100);
    if (n < 12)
        return Jenis::Buat;
    if (n < 18)
        return Jenis::BuatKeragaan;
    if (n < 40)
        return Jenis::Ubah;
    if (n < 46)
        return Jenis::Lampirkan;
    if (n < 48)
        return Jenis::LepasLampiran;
    if (n < 53)
        return Jenis::Hapus;
    if (n < 58)
        return Jenis::Selesaikan;
    if (n < 61)
        return Jenis::Putuskan;
    if (n < 66)
        return Jenis::Transisi;
    if (n < 69)
        return Jenis::Pindah;
    if (n < 81)
        return Jenis::Jaringan;
    if (n < 83)
        return Jenis::MatiMeja;
    if (n < 88)
        return Jenis::MatiDiTitik;
    if (n < 89)
        return Jenis::MatiPusat;
    if (n < 92)
        return Jenis::MatiPusatDiTitik;
    if (n < 94)
        return Jenis::Jam;
    if (n < 96)
        return Jenis::DiskPenuh;
    return n < 99 ? Jenis::Lambat : Jenis::GantiWilayah;
}

/// One of them in a world: what is rare does not come together.
void jarangJuga(Jadwal &jadwal, Dadu &dadu, int jarang)
{
    const int meja = dadu.sampai(4);
    const auto lama = static_cast<quint32>(dadu.angka());
    if (jarang == 2) {
        jadwal.push_back({Jenis::SimpanLama, dadu.sampai(90'000), meja, 0, 0});
        jadwal.push_back({Jenis::KembaliLama, 90'000 + dadu.sampai(90'000), meja, 0, 0});
    } else if (jarang == 3) {
        jadwal.push_back({Jenis::Bersihkan, 60'000 + dadu.sampai(120'000), meja, 0, 0});
    } else if (jarang == 4) {
        jadwal.push_back({Jenis::SkemaTua, dadu.sampai(150'000), meja, lama, 0});
    } else {
        jadwal.push_back({Jenis::Cabut, dadu.sampai(170'000), meja, 0, 0});
    }
}

} // namespace

Jadwal jadwalDari(quint64 benih)
{
    Dadu dadu(benih * 2 + 1);
    Jadwal jadwal;
    const int banyak = 8 + dadu.sampai(22);
    for (int i = 0; i < banyak; ++i) {
        const Jenis jenis = i < 2 ? Jenis::Buat : drawn(dadu);
        const auto a = static_cast<quint32>(dadu.angka());
        const auto b = static_cast<quint32>(dadu.angka());
        jadwal.push_back({jenis, dadu.sampai(180'000), dadu.sampai(4), a, b});
    }
    // Restoring the hub and copying a desk are rare, and not in one world: a copy that took a new name cannot send
    // again what its old name had sent.
    if (const int jarang = dadu.sampai(6); jarang == 0) {
        jadwal.push_back({Jenis::Cadangkan, dadu.sampai(90'000), 0, 0, 0});
        jadwal.push_back({Jenis::Pulihkan, 90'000 + dadu.sampai(60'000), 0, 0, 0});
    } else if (jarang == 1) {
        jadwal.push_back({Jenis::Salin, dadu.sampai(150'000), dadu.sampai(4), 0, 0});
    } else {
        jarangJuga(jadwal, dadu, jarang);
    }
    std::stable_sort(jadwal.begin(), jadwal.end(), [](const Aksi &x, const Aksi &y) { return x.pada < y.pada; });
    return jadwal;
}

QString teks(const Aksi &aksi)
{
    return QStringLiteral("%1 ms: %2 meja %3 (%4, %5)")
        .arg(aksi.pada)
        .arg(QLatin1String(keys[static_cast<std::size_t>(aksi.jenis)]))
        .arg(aksi.meja)
        .arg(aksi.a)
        .arg(aksi.b);
}

} // namespace lumbung::simulasi
