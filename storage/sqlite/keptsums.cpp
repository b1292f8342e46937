// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/keptsums.h"

#include "core/domain/frekuensirat.h"
#include "core/domain/ukuran.h"
#include "storage/sqlite/keragaankey.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr int yearsOfFrequency = 2; ///< a statement counts in the frequency of RAT of its year and two later ones

} // namespace

Result<void> KeptSums::begin()
{
    const auto periods = m_rows.periods();
    if (!periods)
        return periods.error();
    for (auto it = periods->rbegin(); it != periods->rend(); ++it)
        if (it->jenis == JenisPeriode::Tahunan)
            m_years.push_back(it->tahunBuku);
    return {};
}

/// The statements of some years, and only the RAT of some others; years in which nobody has one are not asked.
Result<std::map<int, Record>> KeptSums::yearsAround(qint64 koperasi, int from, int to, int ratFrom, int ratTo)
{
    if (m_years.empty())
        return std::map<int, Record>();
    const int first = m_years.front(), last = m_years.back();
    auto years = m_rows.yearly(koperasi, std::max(from, first), std::min(to, last));
    auto rat = m_rows.yearlyRat(koperasi, std::max(ratFrom, first), std::min(ratTo, last));
    if (!years || !rat)
        return years ? rat.error() : years.error();
    years->merge(*rat);
    return years;
}

/// Later years stand elsewhere only when the statement changes whether the RAT was held.
Result<void> KeptSums::countStatement(qint64 key, const Record &profil, const Record *before, const Record *after)
{
    const Periode periode = periodeOf(key);
    if (periode.jenis != JenisPeriode::Tahunan)
        return {};
    const int year = periode.tahunBuku;
    const bool later = (before && sudahRat(*before)) != (after && sudahRat(*after));
    const int to = later ? year + yearsOfFrequency : year;
    auto tahunan = yearsAround(koperasiOf(key), year + 1, to, year - yearsOfFrequency, year - 1);
    if (!tahunan)
        return tahunan.error();
    Around state{profil, std::move(*tahunan)};
    for (const Record *record : {before, after}) {
        if (record)
            state.tahunan[year] = *record;
        else
            state.tahunan.erase(year);
        count(state, year, to, record == after);
    }
    if (after)
        if (const auto at = std::lower_bound(m_years.begin(), m_years.end(), year);
            at == m_years.end() || *at != year)
            m_years.insert(at, year);
    return {};
}

Result<void> KeptSums::countProfil(qint64 koperasi, const Record &before, const Record &after)
{
    const bool moved =
        std::any_of(storedFields(Entity::Koperasi).begin(), storedFields(Entity::Koperasi).end(), [&](Field field) {
            return menentukanKelompok(field) && !(before.value(field) == after.value(field));
        });
    if (!moved || m_years.empty())
        return {};
    const int first = m_years.front(), last = m_years.back();
    auto tahunan = yearsAround(koperasi, first, last, last, first);
    if (!tahunan)
        return tahunan.error();
    const Around then{before, std::move(*tahunan)};
    count(then, first, last, false);
    count({after, then.tahunan}, first, last, true);
    return {};
}

void KeptSums::count(const Around &state, int from, int to, bool plus)
{
    for (auto it = state.tahunan.lower_bound(from); it != state.tahunan.end() && it->first <= to; ++it) {
        const Sumbangan sumbangan = sumbanganOf(state.profil, state.tahunan, it->first);
        plus ? m_cells.add(sumbangan) : m_cells.subtract(sumbangan);
    }
}

} // namespace lumbung
