// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/halamanbaris.h"

#include <algorithm>

namespace lumbung {

const BarisTabel *HalamanBaris::baris(qint64 urutan) const
{
    const auto found = m_pages.find(halamanDari(urutan));
    if (found == m_pages.end())
        return nullptr;
    found->second.used = ++m_tick;
    const auto at = static_cast<std::size_t>(urutan % ukuran);
    return at < found->second.rows.size() ? &found->second.rows[at] : nullptr;
}

void HalamanBaris::simpan(qint64 halaman, std::vector<BarisTabel> baris)
{
    m_pages.insert_or_assign(halaman, Page{std::move(baris), ++m_tick});
    while (m_pages.size() > static_cast<std::size_t>(terbanyak))
        m_pages.erase(std::min_element(m_pages.begin(), m_pages.end(),
                                       [](const auto &a, const auto &b) { return a.second.used < b.second.used; }));
}

void HalamanBaris::kosongkan()
{
    m_pages.clear();
}

} // namespace lumbung
