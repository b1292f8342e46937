// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bagan/bagihalaman.h"

#include <numeric>

namespace lumbung {

namespace {

constexpr double halusHalaman = 0.01; // millimetres
constexpr int langkahRata = 24;

/// Fills page after page, none above `batas`.
std::optional<std::vector<std::size_t>> isiHalaman(std::span<const double> tinggi, const RuangHalaman &ruang,
                                                   double batas)
{
    std::vector<std::size_t> halaman;
    std::size_t at = 0;
    while (at < tinggi.size()) {
        const double atas = at > 0 ? ruang.pita : 0;
        const double sisa = std::accumulate(tinggi.begin() + static_cast<std::ptrdiff_t>(at), tinggi.end(), 0.0);
        if (atas + sisa + ruang.catatan <= batas + halusHalaman) {
            halaman.push_back(tinggi.size() - at);
            return halaman;
        }
        double dipakai = atas + ruang.pita;
        const std::size_t mulai = at;
        // The last row stays for the last page, where the notes are.
        while (at + 1 < tinggi.size() && dipakai + tinggi[at] <= batas + halusHalaman)
            dipakai += tinggi[at++];
        if (at == mulai)
            return std::nullopt;
        halaman.push_back(at - mulai);
    }
    return halaman;
}

/// How many arrows the cuts between these pages cross.
int biayaPotong(const std::vector<std::size_t> &halaman, std::span<const int> silang)
{
    int biaya = 0;
    std::size_t baris = 0;
    for (std::size_t nomor = 0; nomor + 1 < halaman.size(); ++nomor) {
        baris += halaman[nomor];
        biaya += silang[baris - 1];
    }
    return biaya;
}

} // namespace

std::optional<std::vector<std::size_t>> bagiHalaman(std::span<const double> tinggi, const RuangHalaman &ruang,
                                                    std::span<const int> silang)
{
    auto terbaik = isiHalaman(tinggi, ruang, ruang.penuh);
    if (!terbaik || terbaik->size() < 2)
        return terbaik;
    // From full pages to even ones; of equally good cuts the last, evenest one stays.
    for (int i = 1; i < langkahRata; ++i) {
        auto coba = isiHalaman(tinggi, ruang, ruang.penuh * (1 - static_cast<double>(i) / langkahRata));
        if (!coba || coba->size() > terbaik->size())
            break;
        if (biayaPotong(*coba, silang) <= biayaPotong(*terbaik, silang))
            terbaik = std::move(coba);
    }
    return terbaik;
}

} // namespace lumbung
