// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/halamanturun.h"

namespace lumbung {

HalamanTurun halamanTurunOf(const Halaman &halaman)
{
    HalamanTurun turun;
    for (const BarisHalaman &baris : halaman.baris)
        turun.rekam[baris.scope].push_back(
            {baris.kunci, baris.versi, baris.seq, baris.dihapus, baris.pindahKe, baris.doc});
    turun.kursor = halaman.berikut;
    turun.ujung = halaman.ujung;
    for (const Scope scope : halaman.dicabut) {
        turun.kursor.erase(scope);
        turun.ujung.erase(scope);
    }
    return turun;
}

HalamanTurun perbaikanOf(const Halaman &halaman)
{
    HalamanTurun turun = halamanTurunOf(halaman);
    turun.kursor.clear();
    turun.ujung.clear();
    turun.perbaikan = true;
    return turun;
}

} // namespace lumbung
