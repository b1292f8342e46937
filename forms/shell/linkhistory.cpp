// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/linkhistory.h"

namespace lumbung {

namespace {

constexpr qsizetype longestHistory = 100;

} // namespace

void LinkHistory::visit(const DeepLink &link)
{
    if (m_at >= 0 && m_links[m_at].samePlace(link)) {
        m_links[m_at] = link;
        return;
    }
    m_links.resize(m_at + 1);
    m_links += link;
    if (m_links.size() > longestHistory)
        m_links.removeFirst();
    m_at = m_links.size() - 1;
}

void LinkHistory::amend(const DeepLink &link)
{
    if (m_at >= 0 && m_links[m_at].samePlace(link))
        m_links[m_at] = link;
}

} // namespace lumbung
