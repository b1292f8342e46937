// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "storage/postgres/pgpool.h"

namespace lumbung {

/// Statements that open a transaction: role, time limits and the user, all of them only for this transaction. The
/// rows they give: time of the transaction in ms since 1970 UTC.
///
/// Reads one snapshot as this user.
QByteArray pembukaBaca(const PgPilihan &pilihan, const Pemakai &pemakai);
/// Writes as this user; the user's `wilayah` is also where proposals may be handed in (migrations/0006_tembok.sql).
QByteArray pembukaTulis(const PgPilihan &pilihan, const Pemakai &pemakai);
/// As the hub without a user: accounts, devices, tokens.
QByteArray pembukaAkun(const PgPilihan &pilihan);
/// As the owner, whom row-level security does not stop: migrations, doctor. The login has to be a member of it.
QByteArray pembukaPemilik(const PgPilihan &pilihan);

} // namespace lumbung
