// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/alursop.h"

#include <algorithm>
#include <set>

namespace lumbung {

namespace {

int nomorTujuan(const TujuanLangkah &tujuan, int awal)
{
    switch (tujuan.jenis) {
    case TujuanLangkah::Jenis::Selesai: return 0;
    case TujuanLangkah::Jenis::Mulai: return awal;
    case TujuanLangkah::Jenis::Langkah: break;
    }
    return tujuan.no;
}

int barisBerikut(const DefinisiSop &definisi, int no)
{
    const auto found =
        std::ranges::find_if(definisi.langkah, [no](const LangkahSop &langkah) { return langkah.no > no; });
    return found == definisi.langkah.end() ? 0 : found->no;
}

} // namespace

int langkahBerikut(const DefinisiSop &definisi, const LangkahSop &langkah, bool ya, int awal)
{
    if (langkah.bentuk == BentukLangkah::Selesai)
        return 0;
    if (langkah.keputusan)
        return nomorTujuan(ya ? langkah.keputusan->ya : langkah.keputusan->tidak, awal);
    return langkah.lanjut ? nomorTujuan(*langkah.lanjut, awal) : barisBerikut(definisi, langkah.no);
}

std::vector<int> lanjutan(const DefinisiSop &definisi, const LangkahSop &langkah, int awal)
{
    std::vector<int> semua{langkahBerikut(definisi, langkah, true, awal)};
    if (langkah.keputusan)
        semua.push_back(langkahBerikut(definisi, langkah, false, awal));
    return semua;
}

std::vector<int> terjangkau(const DefinisiSop &definisi, int awal)
{
    std::set<int> sudah;
    std::vector<int> antrian{awal};
    while (!antrian.empty()) {
        const LangkahSop *langkah = definisi.cari(antrian.back());
        antrian.pop_back();
        if (!langkah || !sudah.insert(langkah->no).second)
            continue;
        std::ranges::copy(lanjutan(definisi, *langkah, awal), std::back_inserter(antrian));
    }
    return {sudah.begin(), sudah.end()};
}

std::vector<int> tanpaAkhir(const DefinisiSop &definisi, int awal)
{
    const std::vector<int> ada = terjangkau(definisi, awal);
    std::set<int> berakhir{0};
    for (bool tumbuh = true; tumbuh;) {
        tumbuh = false;
        for (const int no : ada) {
            const auto berikut = lanjutan(definisi, *definisi.cari(no), awal);
            if (std::ranges::any_of(berikut, [&](int satu) { return berakhir.contains(satu); }))
                tumbuh = berakhir.insert(no).second || tumbuh;
        }
    }
    std::vector<int> buntu;
    std::ranges::copy_if(ada, std::back_inserter(buntu), [&](int no) { return !berakhir.contains(no); });
    return buntu;
}

} // namespace lumbung
