// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/detak.h"

#include <functional>
#include <map>

namespace lumbung::simulasi {

/// Simulated time: what happens when, in order.
class Antrean final : public Detak {
public:
    qint64 ms() const override { return m_kini; }
    void pada(qint64 waktu, std::function<void()> kerja)
    {
        m_acara.emplace(std::max(waktu, m_kini), std::move(kerja));
    }
    void sesudah(qint64 jeda, std::function<void()> kerja) { pada(m_kini + jeda, std::move(kerja)); }
    /// One event no later than `batas`; false when there is none.
    bool maju(qint64 batas)
    {
        if (m_acara.empty() || m_acara.begin()->first > batas) {
            m_kini = std::max(m_kini, batas);
            return false;
        }
        auto satu = m_acara.extract(m_acara.begin());
        m_kini = satu.key();
        satu.mapped()();
        return true;
    }

private:
    qint64 m_kini = 0;
    std::multimap<qint64, std::function<void()>> m_acara;
};

} // namespace lumbung::simulasi
