// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/beritahalaman.h"

#include "sync/engine/halamanturun.h"

#include <algorithm>

namespace lumbung {

HalamanTurun beritaHalaman(const Halaman &halaman, const VektorScope &dari,
                           const std::map<Scope, KursorScope> &kursor)
{
    const HalamanTurun semua = halamanTurunOf(halaman);
    HalamanTurun berita;
    for (const auto &[scope, sampai] : semua.kursor) {
        const auto kini = kursor.find(scope);
        const auto awal = dari.find(scope);
        if (kini == kursor.end() || awal == dari.end() || kini->second.seq < awal->second ||
            sampai <= kini->second.seq)
            continue;
        berita.kursor[scope] = sampai;
        const auto ujung = semua.ujung.find(scope);
        berita.ujung[scope] = std::max(kini->second.ujung, ujung == semua.ujung.end() ? sampai : ujung->second);
        const auto baris = semua.rekam.find(scope);
        if (baris == semua.rekam.end())
            continue;
        for (const RekamTurun &satu : baris->second)
            if (satu.seq > kini->second.seq)
                berita.rekam[scope].push_back(satu);
    }
    return berita;
}

} // namespace lumbung
