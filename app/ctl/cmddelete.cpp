// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/koperasiargument.h"
#include "core/application/hapuskoperasi.h"

#include <QCoreApplication>

namespace lumbung::ctl {

Result<Outcome> runDelete(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto id = koperasiOf(**office, session.argument(0));
    if (!id)
        return id.error();
    const auto tindakan = hapusKoperasi(**office, *id, session.pelaku());
    if (!tindakan)
        return tindakan.error();
    return Outcome{{{u"id"_qs, id->text()}, {u"tindakan"_qs, tindakan->text()}},
                   QCoreApplication::translate("ctl", "Terhapus: %1. Riwayatnya tetap ada.").arg(id->text())};
}

} // namespace lumbung::ctl
