// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/sopstore.h"

#include <algorithm>
#include <map>

namespace lumbung {

/// The office's own SOPs in memory.
class FakeSopStore final : public SopStore {
public:
    std::optional<Error> gagal; ///< what writing answers from now on

    Result<std::vector<TerbitanSop>> terbitan(const QString &kode) override
    {
        std::vector<TerbitanSop> semua;
        for (const TerbitanSop &satu : m_terbitan)
            if (kode.isEmpty() || satu.definisi.kode == kode)
                semua.push_back(satu);
        std::ranges::sort(semua, [](const TerbitanSop &a, const TerbitanSop &b) {
            return a.definisi.kode == b.definisi.kode ? a.definisi.versi > b.definisi.versi
                                                      : a.definisi.kode < b.definisi.kode;
        });
        return semua;
    }
    Result<std::vector<DrafSop>> semuaDraf() override
    {
        std::vector<DrafSop> semua;
        for (const auto &[kode, draf] : m_draf)
            semua.push_back(draf);
        return semua;
    }
    Result<std::optional<DrafSop>> draf(const QString &kode) override
    {
        const auto found = m_draf.find(kode);
        return found == m_draf.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> simpanDraf(const DrafSop &draf) override
    {
        if (gagal)
            return *gagal;
        m_draf[draf.definisi.kode] = draf;
        return {};
    }
    Result<void> buangDraf(const QString &kode) override
    {
        m_draf.erase(kode);
        return {};
    }
    Result<void> terbitkan(const TerbitanSop &terbitan) override
    {
        if (gagal)
            return *gagal;
        for (const TerbitanSop &satu : m_terbitan)
            if (satu.definisi.kode == terbitan.definisi.kode && satu.definisi.versi >= terbitan.definisi.versi)
                return Error{ErrorKind::Conflict,
                             QStringLiteral("sop.versi"),
                             {{QStringLiteral("kode"), terbitan.definisi.kode},
                              {QStringLiteral("versi"), terbitan.definisi.versi},
                              {QStringLiteral("terbaru"), satu.definisi.versi}}};
        m_draf.erase(terbitan.definisi.kode);
        m_terbitan.push_back(terbitan);
        return {};
    }

private:
    std::vector<TerbitanSop> m_terbitan;
    std::map<QString, DrafSop> m_draf;
};

} // namespace lumbung
