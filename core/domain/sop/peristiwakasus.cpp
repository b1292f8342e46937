// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/peristiwakasus.h"

#include "core/domain/enumkeys.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace lumbung {

namespace {

constexpr std::array jenisPeristiwaKeys{"buka",      "kerjakan",   "lewati", "centang", "jeda",
                                        "lanjutkan", "perpanjang", "catat",  "batalkan"};

bool lebihDulu(const PeristiwaKasus &a, const PeristiwaKasus &b)
{
    return a.pada != b.pada ? a.pada < b.pada : a.id < b.id;
}

} // namespace

QString keyOf(JenisPeristiwa jenis)
{
    return enumKey(jenisPeristiwaKeys, jenis);
}

std::optional<JenisPeristiwa> jenisPeristiwaOfKey(QStringView key)
{
    return enumOfKey<JenisPeristiwa>(jenisPeristiwaKeys, key);
}

std::vector<PeristiwaKasus> urutkanPeristiwa(std::vector<PeristiwaKasus> peristiwa)
{
    std::ranges::sort(peristiwa, lebihDulu);
    std::map<PeristiwaId, std::size_t> tempat;
    for (std::size_t i = 0; i < peristiwa.size(); ++i)
        tempat.emplace(peristiwa[i].id, i);
    std::vector<int> menunggu(peristiwa.size());
    std::vector<std::vector<std::size_t>> penerus(peristiwa.size());
    std::set<std::size_t> siap; // by place in the sorted list, which is by time and id
    for (const auto &[id, i] : tempat) {
        for (const PeristiwaId &dulu : peristiwa[i].sesudah)
            if (const auto found = tempat.find(dulu); found != tempat.end() && found->second != i) {
                penerus[found->second].push_back(i);
                ++menunggu[i];
            }
        if (menunggu[i] == 0)
            siap.insert(i);
    }
    std::vector<PeristiwaKasus> urut;
    while (!siap.empty()) {
        const std::size_t i = *siap.begin();
        siap.erase(siap.begin());
        urut.push_back(std::move(peristiwa[i]));
        for (const std::size_t berikut : penerus[i])
            if (--menunggu[berikut] == 0)
                siap.insert(berikut);
    }
    return urut; // events that name each other in a ring never get ready: nobody can have made them
}

} // namespace lumbung
