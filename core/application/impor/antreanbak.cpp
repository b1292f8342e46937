// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/antreanbak.h"

namespace lumbung {

bool AntreanBak::masuk(Bak bak)
{
    std::unique_lock lock(m_mutex);
    m_berubah.wait(lock, [this] { return m_tutup || m_bak.size() < terbanyak; });
    if (m_tutup)
        return false;
    m_bak.push_back(std::move(bak));
    m_berubah.notify_all();
    return true;
}

std::optional<AntreanBak::Bak> AntreanBak::keluar()
{
    std::unique_lock lock(m_mutex);
    m_berubah.wait(lock, [this] { return m_selesai || !m_bak.empty(); });
    if (m_bak.empty())
        return std::nullopt;
    Bak bak = std::move(m_bak.front());
    m_bak.pop_front();
    m_berubah.notify_all();
    return bak;
}

void AntreanBak::selesai()
{
    const std::scoped_lock lock(m_mutex);
    m_selesai = true;
    m_berubah.notify_all();
}

void AntreanBak::tutup()
{
    const std::scoped_lock lock(m_mutex);
    m_tutup = true;
    m_bak.clear();
    m_berubah.notify_all();
}

} // namespace lumbung
