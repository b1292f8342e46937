// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/takaran.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace lumbung {

namespace {

bool baris(const char *apa, double terlihat, const char *tanda, double sasaran, const char *satuan, bool baik)
{
    std::printf("%-46s %10.1f %-8s %s %8.0f  x%.2f  %s\n", apa, terlihat, satuan, tanda, sasaran,
                terlihat / sasaran, baik ? "OK" : "NOT REACHED");
    std::fflush(stdout);
    return baik;
}

} // namespace

bool palingSedikit(const char *apa, double terlihat, double sasaran, const char *satuan)
{
    return baris(apa, terlihat, ">=", sasaran, satuan, terlihat >= sasaran);
}

bool palingBanyak(const char *apa, double terlihat, double sasaran, const char *satuan)
{
    return baris(apa, terlihat, "<=", sasaran, satuan, terlihat <= sasaran);
}

void catatan(const char *apa, double terlihat, const char *satuan)
{
    std::printf("%-46s %10.2f %s\n", apa, terlihat, satuan);
    std::fflush(stdout);
}

void muatan()
{
    std::array<double, 3> load{};
    if (::getloadavg(load.data(), 3) > 0)
        catatan("load of the machine, last minute", load[0], "");
}

} // namespace lumbung
