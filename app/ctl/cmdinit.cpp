// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/session.h"

#include <QCoreApplication>

namespace lumbung::ctl {

Result<Outcome> runInit(Session &session)
{
    const auto wilayah = session.kodeWilayah(u"wilayah"_qs);
    if (!wilayah)
        return wilayah.error();
    Kantor kantor;
    kantor.wilayah = *wilayah;
    kantor.nama = session.option(u"nama"_qs);
    kantor.latihan = session.arguments().has(u"latihan"_qs);
    if (kantor.nama.isEmpty())
        kantor.nama =
            QCoreApplication::translate("ctl", "Dinas Koperasi %1").arg(session.wiring().wilayah().nama(*wilayah));
    const auto office = session.wiring().create(kantor);
    if (!office)
        return office.error();
    const QString path = session.wiring().folder().storePath();
    return Outcome{{{u"wilayah"_qs, wilayah->text()}, {u"path"_qs, path}},
                   QCoreApplication::translate("ctl", "Penyimpanan %1 dibuat di %2.").arg(kantor.nama, path)};
}

} // namespace lumbung::ctl
