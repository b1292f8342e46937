// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/jejakbaca.h"

#include <mutex>
#include <vector>

namespace lumbung {

/// The audit of reading in memory; can be told to fail.
class FakeJejakBaca final : public JejakBaca {
public:
    Result<void> catat(const Bacaan &bacaan) override
    {
        const std::lock_guard guard(m_mutex);
        if (m_rusak)
            return Error{ErrorKind::Storage, QStringLiteral("pusat.penuh"), {}};
        m_semua.push_back(bacaan);
        return {};
    }
    void rusakkan(bool rusak)
    {
        const std::lock_guard guard(m_mutex);
        m_rusak = rusak;
    }
    std::vector<Bacaan> semua() const
    {
        const std::lock_guard guard(m_mutex);
        return m_semua;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Bacaan> m_semua;
    bool m_rusak = false;
};

} // namespace lumbung
