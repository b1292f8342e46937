// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/rekapargument.h"
#include "core/application/laporan/laporanjson.h"
#include "core/application/laporan/rekaplaporan.h"

#include <QJsonArray>

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
    const auto kepala = kepalaOf(session, **office, *query);
    if (!kepala)
        return kepala.error();
    const Laporan laporan = rekapBentukKolom(*rekap, *query, *kepala, wilayah);
    Outcome outcome{rekapJson(*rekap, *query, wilayah), laporanText(laporan)};
    outcome.json.insert(u"tahun_buku"_qs, query->tahunBuku);
    outcome.json.insert(u"catatan"_qs, QJsonArray::fromStringList(laporan.catatan));
    if (kepala->catatanPertama)
        outcome.json.insert(u"catatan_pertama"_qs, kepala->catatanPertama->toString(Qt::ISODate));
    if (session.arguments().has(u"out"_qs)) {
        const auto path = writeLaporan(session, laporan);
        if (!path)
            return path.error();
        outcome.json.insert(u"path"_qs, *path);
    }
    return outcome;
}

} // namespace lumbung::ctl
