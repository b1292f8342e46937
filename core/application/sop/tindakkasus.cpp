// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/tindakkasus.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/domain/sop/peristiwajson.h"
#include "core/domain/urutansebab.h"

#include <algorithm>

namespace lumbung {

namespace {

Result<void> tulisPeristiwa(Office &office, const KasusId &kasus, const PeristiwaKasus &peristiwa,
                            const QString &judul)
{
    const Tindakan tindakan{QStringLiteral("kasus.") + keyOf(peristiwa.jenis), peristiwa.pelaku.akun, judul};
    auto unit = office.work().begin(tindakan);
    if (!unit)
        return unit.error();
    if (auto done = (*unit)->catat(peristiwa.id.text(), {Aliran::Kasus, kasus.text(), toJson(peristiwa)}); !done)
        return done;
    const auto tersimpan = (*unit)->commit();
    return tersimpan ? Result<void>() : tersimpan.error();
}

} // namespace

Result<KasusId> bukaKasus(Office &office, const BukaKasus &buka, const Clock &clock, Chance &chance)
{
    const auto latar = LatarKasus::muat(office.peristiwa());
    if (!latar)
        return latar.error();
    const qint64 kini = clock.now().toMSecsSinceEpoch();
    const VersiSop *versi = latar->berlaku(buka.sop, latar->kalender().setempat(kini).date());
    if (!versi)
        return Error{ErrorKind::Missing, QStringLiteral("sop.tidak-ada"), {{QStringLiteral("kode"), buka.sop}}};
    if (buka.perihal.trimmed().isEmpty())
        return Error{ErrorKind::Input, QStringLiteral("kasus.perihal"), {}};
    PeristiwaKasus apa;
    apa.id = PeristiwaId(newUuid(clock, chance));
    apa.pada = kini;
    apa.jenis = JenisPeristiwa::Buka;
    apa.pelaku = buka.pelaku;
    apa.jalur = buka.jalur;
    apa.acara = buka.acara;
    apa.sop = buka.sop;
    apa.versi = versi->isi->versi;
    apa.definisi = versi->definisi;
    apa.perihal = buka.perihal.simplified();
    apa.koperasi = buka.koperasi.text();
    if (const auto boleh = periksaPeristiwa(*versi->isi, {}, apa, {latar->delegasi(), latar->kalender().zonaMenit});
        !boleh)
        return boleh.error();
    const KasusId id = buka.id.isEmpty() ? KasusId(newUuid(clock, chance)) : buka.id;
    if (auto done = tulisPeristiwa(office, id, apa, versi->isi->judul); !done)
        return done.error();
    return id;
}

Result<PeristiwaId> tindakKasus(Office &office, const TindakKasus &tindak, const Clock &clock, Chance &chance)
{
    const auto latar = LatarKasus::muat(office.peristiwa());
    if (!latar)
        return latar.error();
    const auto kasus = muatKasus(office.peristiwa(), *latar, tindak.kasus);
    if (!kasus)
        return kasus.error();
    if (!kasus->sop)
        return Error{ErrorKind::Conflict, QStringLiteral("kasus.tanpa-definisi"), {}};
    PeristiwaKasus apa = tindak.peristiwa;
    apa.id = PeristiwaId(newUuid(clock, chance));
    apa.langkah = tindak.dilihat;
    apa.sesudah = ujungSebab(kasus->peristiwa);
    // This desk's clock may lie behind another one's: what was seen is not later than what follows it.
    apa.pada = std::max(clock.now().toMSecsSinceEpoch(), kasus->peristiwa.back().pada);
    if (const auto boleh =
            periksaPeristiwa(*kasus->sop, kasus->keadaan, apa, {latar->delegasi(), latar->kalender().zonaMenit});
        !boleh)
        return boleh.error();
    if (auto done = tulisPeristiwa(office, tindak.kasus, apa, kasus->perihal()); !done)
        return done.error();
    return apa.id;
}

} // namespace lumbung
