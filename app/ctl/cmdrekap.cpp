// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/rekapargument.h"
#include "core/application/laporan/laporanjson.h"
#include "core/application/laporan/rekaplaporan.h"

namespace lumbung::ctl {

Result<Outcome> runRekap(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto query = rekapQueryOf(session);
    if (!query)
        return query.error();
    const auto rekap = (*office)->rekap().rekap(pertanyaan(*query, (*office)->kantor().wilayah));
    if (!rekap)
        return rekap.error();
    const WilayahDirectory &wilayah = session.wiring().wilayah();
    const Laporan laporan = rekapBentukKolom(*rekap, *query, kepalaOf(session, **office, *query), wilayah);
    Outcome outcome{rekapJson(*rekap, *query, wilayah), laporanText(laporan)};
    outcome.json.insert(u"tahun_buku"_qs, query->tahunBuku);
    if (session.arguments().has(u"out"_qs)) {
        const auto path = writeLaporan(session, laporan);
        if (!path)
            return path.error();
        outcome.json.insert(u"path"_qs, *path);
    }
    return outcome;
}

} // namespace lumbung::ctl
