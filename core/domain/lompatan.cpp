// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lompatan.h"

#include "core/domain/aturan/batas.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr Field fieldBerlompat[] = {Field::AnggotaTotal, Field::ModalSendiri, Field::ModalLuar,
                                    Field::Aset,         Field::VolumeUsaha,  Field::Shu};

} // namespace

std::span<const Field> isianBerlompat()
{
    return fieldBerlompat;
}

// Both years must be positive, because growth from nothing or from a loss says nothing.
std::vector<TemuanIsian> temuanLompatan(const Record &keragaan, const Record &tahunLalu)
{
    std::vector<TemuanIsian> temuan;
    for (const Field field : fieldBerlompat) {
        const double dulu = tahunLalu.value(field).decimal();
        const double kini = keragaan.value(field).decimal();
        if (dulu <= 0 || kini <= 0)
            continue;
        const double lipat = std::max(kini / dulu, dulu / kini);
        if (lipat <= batas::lipatLompatan)
            continue;
        const bool satuan = lipat >= batas::lipatSalahSatuan && spec(field).type == FieldType::Money;
        temuan.push_back({Keparahan::PerluDicek,
                          satuan ? QStringLiteral("lompatan.satuan") : QStringLiteral("lompatan.besar"),
                          field,
                          {{QStringLiteral("tahunLalu"), dulu},
                           {QStringLiteral("kini"), kini},
                           {QStringLiteral("persen"), std::round((kini - dulu) / dulu * 100)}}});
    }
    return temuan;
}

} // namespace lumbung
