// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/kelompokbaris.h"

#include <algorithm>
#include <array>
#include <map>

namespace lumbung {

void KelompokBaris::reset(qint64 jumlahBaris, std::vector<KepalaKelompok> kepala)
{
    m_rows = jumlahBaris;
    m_heads = std::move(kepala);
    place();
}

void KelompokBaris::place()
{
    m_starts.clear();
    int line = 0;
    for (const KepalaKelompok &head : m_heads) {
        m_starts.push_back(line);
        line += 1 + (head.terlipat ? 0 : static_cast<int>(head.jumlah));
    }
    m_starts.push_back(line);
}

int KelompokBaris::lineCount() const
{
    return m_heads.empty() ? static_cast<int>(m_rows) : m_starts.back();
}

TempatBaris KelompokBaris::tempat(int line) const
{
    if (m_heads.empty())
        return {-1, line};
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end() - 1, line);
    const int group = static_cast<int>(after - m_starts.begin()) - 1;
    const int inside = line - m_starts[static_cast<std::size_t>(group)];
    if (inside == 0)
        return {group, -1};
    return {group, m_heads[static_cast<std::size_t>(group)].awal + inside - 1};
}

int KelompokBaris::line(qint64 urutan) const
{
    if (m_heads.empty())
        return static_cast<int>(urutan);
    const auto after = std::upper_bound(m_heads.begin(), m_heads.end(), urutan,
                                        [](qint64 place, const KepalaKelompok &head) { return place < head.awal; });
    const auto group = static_cast<std::size_t>(after - m_heads.begin()) - 1;
    const KepalaKelompok &head = m_heads[group];
    return head.terlipat ? m_starts[group] : m_starts[group] + 1 + static_cast<int>(urutan - head.awal);
}

void KelompokBaris::lipat(int kelompok, bool terlipat)
{
    m_heads[static_cast<std::size_t>(kelompok)].terlipat = terlipat;
    place();
}

namespace {

using ProbedValues = std::map<qint64, Value>;

/// Reads the grouping value at the given places; a row that vanished meanwhile counts to its left neighbour.
Result<void> probe(KoperasiQueries &queries, const std::vector<RowKey> &keys, Field field, int year,
                   const std::vector<qint64> &places, ProbedValues &known)
{
    std::vector<RowKey> asked;
    for (const qint64 place : places)
        asked.push_back(keys[static_cast<std::size_t>(place)]);
    const auto rows = queries.rows(asked, std::array{field}, year);
    if (!rows)
        return rows.error();
    auto row = rows->begin();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (row != rows->end() && row->key == asked[i]) {
            known[places[i]] = row->nilai.front();
            ++row;
        } else {
            const auto left = known.lower_bound(places[i]);
            known[places[i]] = left == known.begin() ? Value() : std::prev(left)->second;
        }
    }
    return {};
}

/// Places in the middle of neighbours that still differ.
std::vector<qint64> openMiddles(const ProbedValues &known)
{
    std::vector<qint64> middles;
    for (auto right = std::next(known.begin()); right != known.end(); ++right) {
        const auto left = std::prev(right);
        if (right->first - left->first > 1 && !(left->second == right->second))
            middles.push_back(left->first + (right->first - left->first) / 2);
    }
    return middles;
}

} // namespace

Result<std::vector<KepalaKelompok>> cariKelompok(KoperasiQueries &queries, const std::vector<RowKey> &keys,
                                                 Field field, int tahunBuku)
{
    std::vector<KepalaKelompok> groups;
    if (keys.empty())
        return groups;
    ProbedValues known;
    std::vector<qint64> places{0};
    if (keys.size() > 1)
        places.push_back(static_cast<qint64>(keys.size()) - 1);
    while (!places.empty()) {
        if (auto read = probe(queries, keys, field, tahunBuku, places, known); !read)
            return read.error();
        places = openMiddles(known);
    }
    for (const auto &[place, value] : known)
        if (groups.empty() || !(groups.back().nilai == value))
            groups.push_back({value, {}, place, 0, false, false, {}});
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].jumlah =
            (i + 1 < groups.size() ? groups[i + 1].awal : static_cast<qint64>(keys.size())) - groups[i].awal;
    return groups;
}

} // namespace lumbung
