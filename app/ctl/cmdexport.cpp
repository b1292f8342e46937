// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/daftarargument.h"
#include "core/application/ekspor.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lumbung::ctl {

Result<Outcome> runExport(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    auto query = daftarOf(session);
    if (!query)
        return query.error();
    PermintaanEkspor permintaan{std::move(query).value(), QFileInfo(session.argument(0)).absoluteFilePath()};
    const auto terbuka = session.bukaDataPribadi(u"Ekspor daftar lewat lumbungctl"_qs);
    if (!terbuka)
        return terbuka.error();
    permintaan.bukaDataPribadi = *terbuka;
    const Wiring &wiring = session.wiring();
    const auto hasil = ekspor(**office, wiring.writers(), wiring.wilayah(), permintaan);
    if (!hasil)
        return hasil.error();
    return Outcome{
        {{u"rows"_qs, hasil->baris}, {u"path"_qs, hasil->path}},
        QCoreApplication::translate("ctl", "%n koperasi ditulis ke %1.", nullptr, static_cast<int>(hasil->baris))
            .arg(hasil->path)};
}

} // namespace lumbung::ctl
