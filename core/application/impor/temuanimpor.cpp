// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/temuanimpor.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr std::size_t contohTersimpan = 500;
constexpr qsizetype isiTersimpan = 200;

} // namespace

void PenampungTemuan::catat(const TemuanImpor &temuan)
{
    auto found = std::find_if(m_kelompok.begin(), m_kelompok.end(), [&temuan](const KelompokTemuan &k) {
        return k.kolom == temuan.kolom && k.keparahan == temuan.keparahan && k.kode == temuan.kode;
    });
    if (found == m_kelompok.end())
        found = m_kelompok.insert(found, {temuan.kode, temuan.keparahan, temuan.kolom, 0, {}, {}});
    ++found->jumlah;
    if (found->contoh.size() < contohTersimpan)
        found->contoh.push_back(temuan);
    if (found->isi.size() < isiTersimpan || found->isi.contains(temuan.teks))
        ++found->isi[temuan.teks];
}

std::vector<KelompokTemuan> PenampungTemuan::hasil() const
{
    std::vector<KelompokTemuan> sorted = m_kelompok;
    std::stable_sort(sorted.begin(), sorted.end(), [](const KelompokTemuan &a, const KelompokTemuan &b) {
        return std::pair(a.keparahan, -a.jumlah) < std::pair(b.keparahan, -b.jumlah);
    });
    return sorted;
}

} // namespace lumbung
