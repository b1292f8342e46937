// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/auth/sodiumchance.h"
#include "hub/config/hubconfig.h"
#include "hub/main/utcclock.h"
#include "storage/postgres/pgakunstore.h"
#include "storage/postgres/pgberkaspusat.h"
#include "storage/postgres/pgjejakbaca.h"
#include "storage/postgres/pgpusatstore.h"

namespace lumbung::hub {

/// The adapters of this program, made from its settings. Nothing connects before it is asked for something.
class Wiring {
public:
    explicit Wiring(const HubConfig &hubConfig);

    /// Migrations of the database are those of this program. Input "hub.belum-dimigrasi" {ada, perlu}.
    Result<void> checkSchema();
    /// 32 bytes from the data folder, made at the first start. Storage "hub.data" {folder}.
    Result<QByteArray> tokenKey();
    /// The secret of the hub's packages, kept likewise: desks trust what was made with it.
    Result<QByteArray> paketKey();

private:
    Result<QByteArray> keptKey(const QString &name);

public:
    const HubConfig config;
    UtcClock clock;
    SodiumChance chance;
    PgPool pool;
    PgPusatStore pusat{pool};
    PgAkunStore akun{pool, clock};
    PgBerkasPusat berkas{pool};
    PgJejakBaca bacaan{pool};
};

} // namespace lumbung::hub
