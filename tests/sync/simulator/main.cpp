// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded worlds of desks and a hub. A failing seed is shrunk and printed with the command that shows it again.
#include "tests/sync/simulator/dunia.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace lumbung::simulasi;

namespace {

constexpr quint64 tiapJam = 50; ///< every so many worlds one is played again with right clocks (I12)

struct Pilihan {
    quint64 dari = 1;
    quint64 jumlah = 10'000;
    qint64 detik = 0; ///< stop after so many; 0 = play them all
    bool harusGagal = false;
};

QString hasilOf(quint64 benih, const Jadwal &jadwal)
{
    Dunia dunia(benih);
    const QString keluhan = dunia.mainkan(jadwal);
    if (!keluhan.isEmpty() || benih % tiapJam != 0)
        return keluhan;
    Dunia lain(benih, true);
    const QString jam = lain.mainkan(jadwal);
    if (jam.isEmpty() && lain.cerna() != dunia.cerna())
        return QStringLiteral("I12: hasil berbeda dengan jam yang benar");
    return jam;
}

/// Drops steps as long as the world still goes wrong.
Jadwal susutkan(quint64 benih, Jadwal jadwal)
{
    for (bool menyusut = true; menyusut;) {
        menyusut = false;
        for (std::size_t i = jadwal.size(); i-- > 0;) {
            Jadwal kurang = jadwal;
            kurang.erase(kurang.begin() + static_cast<std::ptrdiff_t>(i));
            if (hasilOf(benih, kurang).isEmpty())
                continue;
            jadwal = std::move(kurang);
            menyusut = true;
        }
    }
    return jadwal;
}

void laporkan(quint64 benih, const QString &keluhan)
{
    std::printf("benih %llu: %s\nulangi: --dari %llu --jumlah 1\n", static_cast<unsigned long long>(benih),
                qPrintable(keluhan), static_cast<unsigned long long>(benih));
    const Jadwal pendek = susutkan(benih, jadwalDari(benih));
    std::printf("jadwal terpendek (%zu langkah): %s\n", pendek.size(), qPrintable(hasilOf(benih, pendek)));
    for (const Aksi &aksi : pendek)
        std::printf("  %s\n", qPrintable(teks(aksi)));
}

Pilihan pilihanDari(int argc, char **argv)
{
    Pilihan pilihan;
    for (int at = 1; at < argc; ++at) {
        const bool ada = at + 1 < argc;
        if (std::strcmp(argv[at], "--harus-gagal") == 0)
            pilihan.harusGagal = true;
        else if (ada && std::strcmp(argv[at], "--dari") == 0)
            pilihan.dari = std::strtoull(argv[++at], nullptr, 10);
        else if (ada && std::strcmp(argv[at], "--jumlah") == 0)
            pilihan.jumlah = std::strtoull(argv[++at], nullptr, 10);
        else if (ada && std::strcmp(argv[at], "--detik") == 0)
            pilihan.detik = std::atoll(argv[++at]);
    }
    return pilihan;
}

} // namespace

int main(int argc, char **argv)
{
    const Pilihan pilihan = pilihanDari(argc, argv);
    QElapsedTimer jam;
    jam.start();
    quint64 benih = pilihan.dari;
    for (; benih < pilihan.dari + pilihan.jumlah; ++benih) {
        if (pilihan.detik > 0 && jam.elapsed() > 1000 * pilihan.detik)
            break;
        const QString keluhan = hasilOf(benih, jadwalDari(benih));
        if (keluhan.isEmpty())
            continue;
        if (pilihan.harusGagal) {
            std::printf("benih %llu ketahuan sesudah %lld ms: %s\n", static_cast<unsigned long long>(benih),
                        static_cast<long long>(jam.elapsed()), qPrintable(keluhan));
            return 0;
        }
        laporkan(benih, keluhan);
        return 1;
    }
    std::printf("%llu jadwal dari benih %llu tanpa keluhan dalam %lld ms\n",
                static_cast<unsigned long long>(benih - pilihan.dari),
                static_cast<unsigned long long>(pilihan.dari), static_cast<long long>(jam.elapsed()));
    return pilihan.harusGagal ? 1 : 0;
}
