// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/kasus.h"

#include "core/domain/sop/peristiwajson.h"

#include <algorithm>

namespace lumbung {

const PeristiwaKasus *Kasus::pembuka() const
{
    const auto found = std::ranges::find(peristiwa, JenisPeristiwa::Buka, &PeristiwaKasus::jenis);
    return found == peristiwa.end() ? nullptr : &*found;
}

const LangkahSop *Kasus::langkahKini() const
{
    const KunjunganLangkah *kini = keadaan.kini();
    return sop && kini ? sop->cari(kini->no) : nullptr;
}

QString Kasus::perihal() const
{
    const PeristiwaKasus *buka = pembuka();
    return buka ? buka->perihal : QString();
}

KoperasiId Kasus::koperasi() const
{
    const PeristiwaKasus *buka = pembuka();
    return KoperasiId(buka ? buka->koperasi : QString());
}

Kasus susunKasus(const LatarKasus &latar, const KasusId &id, std::vector<PeristiwaKasus> peristiwa)
{
    Kasus kasus;
    kasus.id = id;
    kasus.peristiwa = urutkanPeristiwa(std::move(peristiwa));
    const PeristiwaKasus *buka = kasus.pembuka();
    const VersiSop *versi = buka ? latar.versi(buka->sop, buka->definisi) : nullptr;
    if (!versi)
        return kasus;
    kasus.sop = versi->isi;
    kasus.keadaan = lipatKasus(*kasus.sop, kasus.peristiwa, {latar.delegasi(), latar.kalender().zonaMenit});
    return kasus;
}

Result<Kasus> muatKasus(PeristiwaQueries &peristiwa, const LatarKasus &latar, const KasusId &id)
{
    const auto tersimpan = peristiwa.milik(Aliran::Kasus, id.text());
    if (!tersimpan)
        return tersimpan.error();
    std::vector<PeristiwaKasus> semua;
    for (const PeristiwaTersimpan &satu : *tersimpan)
        if (auto dibaca = peristiwaKasusOfJson(PeristiwaId(satu.id), satu.isi))
            semua.push_back(std::move(*dibaca));
    if (semua.empty())
        return Error{ErrorKind::Missing, QStringLiteral("kasus.tidak-ada"), {{QStringLiteral("kasus"), id.text()}}};
    return susunKasus(latar, id, std::move(semua));
}

std::optional<JamLangkah> jamKini(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    const LangkahSop *langkah = kasus.langkahKini();
    if (!langkah)
        return std::nullopt;
    return hitungJam(kalender, langkah->waktu, *kasus.keadaan.kini(), kasus.keadaan.acara, kini);
}

} // namespace lumbung
