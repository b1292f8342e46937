// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laporan/sumbu.h"

#include "core/application/laporan/angka.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

double langkahBulat(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough * 0.999)
            return factor * power;
    return 10 * power;
}

} // namespace

std::vector<double> titikSumbu(double rendah, double tinggi, int jumlah)
{
    if (!(tinggi > rendah)) {
        const double half = rendah == 0 ? 1 : std::abs(rendah) * 0.1;
        tinggi = rendah + half;
        rendah -= half;
    }
    const double step = langkahBulat((tinggi - rendah) / jumlah);
    const double first = std::floor(rendah / step + 1e-9);
    const double last = std::ceil(tinggi / step - 1e-9);
    std::vector<double> ticks;
    for (double at = first; at <= last + 0.5; ++at)
        ticks.push_back(at * step);
    return ticks;
}

QStringList teksSumbu(const std::vector<double> &titik)
{
    const bool whole = std::all_of(titik.begin(), titik.end(),
                                   [](double tick) { return std::abs(tick - std::round(tick)) < 1e-6; });
    QStringList texts;
    for (const double tick : titik)
        texts << teksAngka(tick, whole ? 0 : 1);
    return texts;
}

} // namespace lumbung
