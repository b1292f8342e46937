// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace lumbung {

/// The same order of events on every computer, whatever order they came in: what was seen before comes before, what
/// happened side by side goes by time and id. Doubles are dropped; what names an event that is not there stands as
/// if it named nothing. An event has `id`, `sesudah` (what its maker had seen last) and `pada`.
template <typename Peristiwa>
std::vector<Peristiwa> urutanSebab(std::vector<Peristiwa> peristiwa)
{
    std::ranges::sort(peristiwa, [](const Peristiwa &a, const Peristiwa &b) {
        return a.pada != b.pada ? a.pada < b.pada : a.id < b.id;
    });
    std::map<decltype(Peristiwa::id), std::size_t> tempat;
    for (std::size_t i = 0; i < peristiwa.size(); ++i)
        tempat.emplace(peristiwa[i].id, i);
    std::vector<int> menunggu(peristiwa.size());
    std::vector<std::vector<std::size_t>> penerus(peristiwa.size());
    std::set<std::size_t> siap; // by place in the sorted list, which is by time and id
    for (const auto &[id, i] : tempat) {
        for (const auto &dulu : peristiwa[i].sesudah)
            if (const auto found = tempat.find(dulu); found != tempat.end() && found->second != i) {
                penerus[found->second].push_back(i);
                ++menunggu[i];
            }
        if (menunggu[i] == 0)
            siap.insert(i);
    }
    std::vector<Peristiwa> urut;
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

/// Ids of events that no other event names as seen: what somebody who looks now has seen last.
template <typename Peristiwa>
auto ujungSebab(const std::vector<Peristiwa> &peristiwa)
{
    std::vector<decltype(Peristiwa::id)> dilihat, semua;
    for (const Peristiwa &satu : peristiwa) {
        semua.push_back(satu.id);
        dilihat.insert(dilihat.end(), satu.sesudah.begin(), satu.sesudah.end());
    }
    std::ranges::sort(dilihat);
    std::erase_if(semua, [&](const auto &id) { return std::ranges::binary_search(dilihat, id); });
    return semua;
}

} // namespace lumbung
