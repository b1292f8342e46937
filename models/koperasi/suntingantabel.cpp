// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/suntingantabel.h"

#include <algorithm>

namespace lumbung {

const SelTertunda *SuntinganTabel::sel(RowKey key, Field field) const
{
    const auto found = m_cells.find({key, field});
    return found == m_cells.end() ? nullptr : &found->second;
}

int SuntinganTabel::jumlahTakTerbaca() const
{
    return static_cast<int>(std::count_if(m_cells.begin(), m_cells.end(),
                                          [](const auto &cell) { return cell.second.galat.has_value(); }));
}

void SuntinganTabel::ubah(RowKey key, Field field, SelTertunda sel)
{
    const SelTertunda *before = this->sel(key, field);
    m_steps.push_back({{key, field}, before ? std::optional(*before) : std::nullopt});
    m_cells.insert_or_assign({key, field}, std::move(sel));
}

void SuntinganTabel::lepas(RowKey key, Field field)
{
    const auto found = m_cells.find({key, field});
    if (found == m_cells.end())
        return;
    m_steps.push_back({{key, field}, found->second});
    m_cells.erase(found);
}

std::optional<SuntinganTabel::Langkah> SuntinganTabel::urungkan()
{
    if (m_steps.empty())
        return std::nullopt;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    if (step.before)
        m_cells.insert_or_assign(step.place, *step.before);
    else
        m_cells.erase(step.place);
    return Langkah{step.place.first, step.place.second};
}

void SuntinganTabel::tandai(const KoperasiId &id, const TemuanIsian &temuan)
{
    const bool exact = std::any_of(m_cells.begin(), m_cells.end(), [&](const auto &cell) {
        return cell.second.id == id && cell.first.second == temuan.field;
    });
    for (auto &[place, cell] : m_cells)
        if (cell.id == id && (!exact || place.second == temuan.field))
            cell.ditolak = temuan;
}

void SuntinganTabel::kosongkan()
{
    m_cells.clear();
    m_steps.clear();
}

std::vector<PerubahanSel> SuntinganTabel::perubahan() const
{
    std::vector<PerubahanSel> changes;
    for (const auto &[place, cell] : m_cells)
        changes.push_back({cell.id, place.second, cell.nilai});
    return changes;
}

} // namespace lumbung
