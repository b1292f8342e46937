// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/latarkasus.h"

#include "core/application/sop/sopbawaan.h"
#include "core/domain/sop/definisijson.h"
#include "core/domain/sop/peristiwajson.h"

#include <algorithm>

namespace lumbung {

LatarKasus::LatarKasus()
{
    for (const DefinisiSop &sop : sopBawaan())
        tambah({std::shared_ptr<const DefinisiSop>(std::shared_ptr<void>(), &sop)}); // lives as long as the program
}

Result<LatarKasus> LatarKasus::muat(PeristiwaQueries &peristiwa)
{
    LatarKasus latar;
    for (const auto bagian : {&LatarKasus::muatSop, &LatarKasus::muatDelegasi, &LatarKasus::muatKalender})
        if (auto done = (latar.*bagian)(peristiwa); !done)
            return done.error();
    return latar;
}

void LatarKasus::tambah(VersiSop versi)
{
    auto &semua = m_versi[versi.isi->kode];
    if (semua.empty())
        m_kode.push_back(versi.isi->kode);
    semua.push_back(std::move(versi));
}

/// Two desks may have given two versions the same number; the later one counts, on every desk alike.
const VersiSop *LatarKasus::berlaku(const QString &kode, QDate hari) const
{
    const auto found = m_versi.find(kode);
    if (found == m_versi.end())
        return nullptr;
    const VersiSop *terpilih = &found->second.front();
    for (const VersiSop &satu : found->second) {
        const auto urutan = [](const VersiSop &v) { return std::tuple(v.isi->versi, v.pada, v.definisi); };
        if (satu.isi->berlaku <= hari && (terpilih->isi->berlaku > hari || urutan(satu) > urutan(*terpilih)))
            terpilih = &satu;
    }
    return terpilih;
}

const VersiSop *LatarKasus::versi(const QString &kode, const QString &definisi) const
{
    const auto &semua = versiSemua(kode);
    const auto found = std::ranges::find(semua, definisi, &VersiSop::definisi);
    return found == semua.end() ? nullptr : &*found;
}

const std::vector<VersiSop> &LatarKasus::versiSemua(const QString &kode) const
{
    static const std::vector<VersiSop> tiada;
    const auto found = m_versi.find(kode);
    return found == m_versi.end() ? tiada : found->second;
}

Result<void> LatarKasus::muatSop(PeristiwaQueries &peristiwa)
{
    return peristiwa.sejak(Aliran::Sop, 0, [this](const PeristiwaTersimpan &satu) {
        if (auto definisi = definisiSopOfJson(satu.isi))
            tambah({std::make_shared<const DefinisiSop>(std::move(*definisi)), satu.id,
                    satu.isi.value(u"pada").toInteger()});
        return true;
    });
}

/// A withdrawal is the same mandate with an earlier last day, so the earliest last day counts.
Result<void> LatarKasus::muatDelegasi(PeristiwaQueries &peristiwa)
{
    return peristiwa.sejak(Aliran::Delegasi, 0, [this](const PeristiwaTersimpan &satu) {
        const auto delegasi = delegasiOfJson(DelegasiId(satu.pokok), satu.isi);
        if (!delegasi)
            return true;
        const auto ada = std::ranges::find(m_delegasi, delegasi->id, &Delegasi::id);
        if (ada == m_delegasi.end())
            m_delegasi.push_back(*delegasi);
        else if (delegasi->sampai < ada->sampai)
            ada->sampai = delegasi->sampai;
        return true;
    });
}

Result<void> LatarKasus::muatKalender(PeristiwaQueries &peristiwa)
{
    std::pair<qint64, QString> terbaru{-1, {}};
    return peristiwa.sejak(Aliran::Kalender, 0, [this, &terbaru](const PeristiwaTersimpan &satu) {
        const std::pair kapan{satu.isi.value(u"pada").toInteger(), satu.id};
        auto kalender = kalenderKerjaOfJson(satu.isi);
        if (kalender && kapan > terbaru) {
            m_kalender = std::move(*kalender);
            terbaru = kapan;
        }
        return true;
    });
}

} // namespace lumbung
