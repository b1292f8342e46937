// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/rekapargument.h"
#include "core/application/laporan/laporanjson.h"

#include <QJsonArray>

#include <optional>

namespace lumbung::ctl {

namespace {

Result<std::map<int, Rekap>> sumsOf(Session &session, const RekapQuery &query, int from, int to)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const RekapQuery asked = pertanyaan(query, (*office)->kantor().wilayah);
    return (*office)->rekap().deret({asked.menurut, from, to, asked.dalam, asked.filter, asked.keadaan});
}

} // namespace

Result<Outcome> runGrowth(Session &session)
{
    const auto besaran = besaranOfKey(session.option(u"measure"_qs));
    if (!besaran)
        return wrongUsage(u"--measure "_qs + session.option(u"measure"_qs));
    const auto from = session.number(u"from"_qs);
    const auto to = session.number(u"to"_qs);
    if (!from || !to)
        return from ? to.error() : from.error();
    if (**from > **to)
        return wrongUsage(u"--from "_qs + session.option(u"from"_qs));
    const auto query = rekapQueryOf(session);
    if (!query)
        return query.error();
    const auto deret = sumsOf(session, *query, **from, **to);
    if (!deret)
        return deret.error();
    const auto office = session.office();
    const auto kepala = kepalaOf(session, **office, *query);
    if (!kepala)
        return kepala.error();
    const TabelPertumbuhan tabel = susunPertumbuhan(*deret, *besaran, *query, session.wiring().wilayah());
    const Laporan laporan = laporanPertumbuhan(tabel, *kepala);
    Outcome outcome{growthJson(tabel), laporanText(laporan)};
    outcome.json.insert(u"catatan"_qs, QJsonArray::fromStringList(laporan.catatan));
    outcome.json.insert(u"measure"_qs, keyOf(*besaran));
    outcome.json.insert(u"satuan"_qs, satuanOf(*besaran));
    return outcome;
}

} // namespace lumbung::ctl
