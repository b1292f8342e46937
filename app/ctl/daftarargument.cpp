// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/daftarargument.h"

#include "core/application/bacasaring.h"

namespace lumbung::ctl {

namespace {

/// "nama", "-aset", "kecamatan,-aset"
Result<std::vector<SortKey>> sortKeys(const QString &text)
{
    std::vector<SortKey> keys;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        const bool descending = word.startsWith(u'-');
        const auto field = fieldOfKey(QStringView(word).mid(descending ? 1 : 0));
        if (!field)
            return wrongUsage(u"--sort "_qs + text);
        keys.push_back({*field, descending});
    }
    return keys;
}

} // namespace

Result<DaftarQuery> daftarOf(Session &session)
{
    DaftarQuery query;
    if (session.arguments().has(u"where"_qs)) {
        const auto office = session.office();
        if (!office)
            return office.error();
        auto filter =
            bacaSaring(session.option(u"where"_qs), session.wiring().wilayah(), (*office)->kantor().wilayah);
        if (!filter)
            return filter.error();
        query.filter = std::move(filter).value();
    }
    query.cari = session.option(u"search"_qs);
    if (session.arguments().has(u"sort"_qs)) {
        auto keys = sortKeys(session.option(u"sort"_qs));
        if (!keys)
            return keys.error();
        query.urut = std::move(keys).value();
    }
    const auto tahun = session.tahunBuku();
    if (!tahun)
        return tahun.error();
    query.tahunBuku = *tahun;
    return query;
}

} // namespace lumbung::ctl
