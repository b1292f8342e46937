// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/kuk.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

/// Upper limits of KUK 1, 2 and 3 (Permenkop UKM 8/2023 Pasal 49); above the last is KUK 4.
using KukLimits = std::array<qint64, 3>;
constexpr KukLimits anggotaLimits{5'000, 10'000, 30'000};
constexpr KukLimits modalSendiriLimits{2'500'000'000, 15'000'000'000, 50'000'000'000};
constexpr KukLimits asetLimits{15'000'000'000, 100'000'000'000, 500'000'000'000};

std::optional<int> classIn(const KukLimits &limits, std::optional<qint64> measure)
{
    if (!measure)
        return std::nullopt;
    const auto limit = std::lower_bound(limits.begin(), limits.end(), *measure);
    return static_cast<int>(limit - limits.begin()) + 1;
}

} // namespace

std::optional<int> kuk(const UkuranKuk &ukuran, AturanKuk aturan)
{
    const auto aset = classIn(asetLimits, ukuran.aset);
    if (aturan == AturanKuk::MenurutAset)
        return aset;
    std::optional<int> chosen;
    for (const auto kelas :
         {classIn(anggotaLimits, ukuran.anggota), classIn(modalSendiriLimits, ukuran.modalSendiri), aset}) {
        if (!kelas)
            continue;
        if (!chosen)
            chosen = kelas;
        else
            chosen = aturan == AturanKuk::KelasTerendah ? std::min(*chosen, *kelas) : std::max(*chosen, *kelas);
    }
    return chosen;
}

} // namespace lumbung
