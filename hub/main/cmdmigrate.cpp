// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/commands.h"
#include "storage/postgres/migrasipusat.h"

namespace lumbung::hub {

Result<Outcome> runMigrate(Wiring &wiring, const CommandLine &, const QStringList &)
{
    const auto connection = PgConnection::open(wiring.config.database.toUtf8());
    if (!connection)
        return connection.error();
    const auto before = skemaPusat(**connection);
    if (!before)
        return before.error();
    if (const auto migrated = migrasiPusat(**connection); !migrated)
        return migrated.error();
    const int now = skemaPusatTerbaru();
    return Outcome{{{u"from"_qs, *before}, {u"to"_qs, now}},
                   *before == now ? u"Basis data sudah di versi %1.\n"_qs.arg(now)
                                  : u"Basis data diperbarui dari versi %1 ke %2.\n"_qs.arg(*before).arg(now)};
}

} // namespace lumbung::hub
