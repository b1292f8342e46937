// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/bukukasus.h"

#include "core/domain/sop/peristiwajson.h"

#include <algorithm>

namespace lumbung {

Result<void> BukuKasus::segarkan(PeristiwaQueries &peristiwa)
{
    const auto hilang = peristiwa.yangHilang();
    if (!hilang)
        return hilang.error();
    if (*hilang != m_hilang)
        *this = BukuKasus();
    const auto latarBaru = latarBerubah(peristiwa);
    if (!latarBaru)
        return latarBaru.error();
    QHash<QString, std::vector<PeristiwaKasus>> baru;
    if (auto done = bacaBaru(peristiwa, baru); !done)
        return done;
    if (*latarBaru)
        for (const QString &id : m_kasus.keys())
            baru[id];
    for (auto it = baru.begin(); it != baru.end(); ++it) {
        Kasus &kasus = m_kasus[it.key()];
        std::vector<PeristiwaKasus> semua = std::move(kasus.peristiwa);
        std::ranges::move(*it, std::back_inserter(semua));
        kasus = susunKasus(m_latar, KasusId(it.key()), std::move(semua));
    }
    m_hilang = *hilang;
    return {};
}

Result<bool> BukuKasus::latarBerubah(PeristiwaQueries &peristiwa)
{
    qint64 sampai = m_latarSampai;
    for (const Aliran aliran : {Aliran::Sop, Aliran::Delegasi, Aliran::Kalender})
        if (auto done = peristiwa.sejak(aliran, m_latarSampai,
                                        [&sampai](const PeristiwaTersimpan &satu) {
                                            sampai = std::max(sampai, satu.no);
                                            return true;
                                        });
            !done)
            return done.error();
    if (sampai == m_latarSampai)
        return false;
    auto latar = LatarKasus::muat(peristiwa);
    if (!latar)
        return latar.error();
    m_latar = std::move(*latar);
    m_latarSampai = sampai;
    return true;
}

Result<void> BukuKasus::bacaBaru(PeristiwaQueries &peristiwa, QHash<QString, std::vector<PeristiwaKasus>> &baru)
{
    return peristiwa.sejak(Aliran::Kasus, m_sampai, [&](const PeristiwaTersimpan &satu) {
        m_sampai = satu.no;
        if (auto dibaca = peristiwaKasusOfJson(PeristiwaId(satu.id), satu.isi))
            baru[satu.pokok].push_back(std::move(*dibaca));
        return true;
    });
}

const Kasus *BukuKasus::cari(const KasusId &id) const
{
    const auto found = m_kasus.find(id.text());
    return found == m_kasus.end() ? nullptr : &*found;
}

void BukuKasus::setiap(const std::function<void(const Kasus &)> &sink) const
{
    for (const Kasus &kasus : m_kasus)
        sink(kasus);
}

} // namespace lumbung
