// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/katamirip.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace lumbung {

int jarakKata(QStringView a, QStringView b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> before(width), previous(width), current(width);
    for (std::size_t j = 0; j < width; ++j)
        previous[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int swap = a[i - 1] == b[j - 1] ? 0 : 1;
            int best = std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + swap});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, before[at - 2] + 1);
            current[at] = best;
        }
        before.swap(previous);
        previous.swap(current);
    }
    return previous[width - 1];
}

bool mirip(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const int allowed = shorter >= 9 ? 2 : shorter >= 4 ? 1 : 0;
    if (std::abs(a.size() - b.size()) > allowed)
        return false;
    return a == b || (allowed > 0 && jarakKata(a, b) <= allowed);
}

} // namespace lumbung
