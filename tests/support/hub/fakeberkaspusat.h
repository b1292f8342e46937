// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/berkaspusat.h"

#include <map>
#include <mutex>
#include <set>

namespace lumbung {

/// Who may know of which file, in memory.
class FakeBerkasPusat final : public BerkasPusat {
public:
    Result<bool> terbaca(const Pemakai &pemakai, const QByteArray &sha256) override
    {
        const std::lock_guard lock(m_mutex);
        const auto scopes = m_lampiran.find(sha256);
        if (scopes == m_lampiran.end())
            return false;
        for (const Scope scope : scopes->second)
            if (pemakai.bolehBaca(scope))
                return true;
        return false;
    }
    Result<bool> terunggah(const Pemakai &pemakai, const QByteArray &sha256) override
    {
        const std::lock_guard lock(m_mutex);
        return m_terunggah.contains({pemakai.id, sha256});
    }
    Result<void> catatLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64) override
    {
        const std::lock_guard lock(m_mutex);
        m_terunggah.insert({pemakai.id, sha256});
        return {};
    }

    /// A lampiran in this scope names the file.
    void lampirkan(Scope scope, const QByteArray &sha256)
    {
        const std::lock_guard lock(m_mutex);
        m_lampiran[sha256].insert(scope);
    }

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::set<Scope>> m_lampiran;
    std::set<std::pair<QString, QByteArray>> m_terunggah;
};

} // namespace lumbung
