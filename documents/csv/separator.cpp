// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv/separator.h"

#include "documents/csv/csvparser.h"

#include <map>

namespace lumbung {

namespace {

/// Records of the commonest width, times the cuts in each.
std::size_t evenness(std::string_view sample, char separator)
{
    std::map<std::size_t, std::size_t> records;
    CsvParser parser(separator, [&](const std::vector<std::string> &, std::size_t count) {
        ++records[count];
        return true;
    });
    parser.feed(sample);
    std::size_t best = 0;
    for (const auto &[width, count] : records)
        best = std::max(best, (width - 1) * count);
    return best;
}

} // namespace

char declaredSeparator(std::string_view sample)
{
    const bool declared = sample.size() > 5 && (sample.starts_with("sep=") || sample.starts_with("SEP=")) &&
                          (sample[5] == '\r' || sample[5] == '\n');
    return declared ? sample[4] : char(0);
}

char detectedSeparator(std::string_view sample)
{
    char best = ';';
    std::size_t most = 0;
    for (const char candidate : {';', ',', '\t', '|'}) {
        const std::size_t even = evenness(sample, candidate);
        if (even > most) {
            most = even;
            best = candidate;
        }
    }
    return best;
}

} // namespace lumbung
