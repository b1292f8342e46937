// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "core/domain/sinkron/scope.h"
#include "storage/postgres/pgpool.h"

namespace lumbung {

/// Looks the hub's database over, as the owner; empty = all well. Findings, with fact {scope}:
/// "kepala.seq" (a feed row beyond its head), "kepala.jumlah", "kepala.cerna", "baris.beda" {tabel, banyak} (typed
/// rows and feed differ), "op.celah" {perangkat} (op_log and the device's count differ), "op.melewati" {perangkat}
/// (an op beyond the last dseq), "jejak.putus" {no} (first line whose hash does not follow), "jejak.ujung" (the
/// chain ends elsewhere than the head says). Errors of pgError().
Result<std::vector<Temuan>> periksaPusat(PgPool &pool);

/// Gives the feed a new epoch, to be called after a restore from a backup and never otherwise: desks then compare
/// and send again what the hub forgot. Answers the new epoch.
Result<QString> pulihkanEpoch(PgPool &pool);

/// Gives a province (3200) partitions of its own; false when it has them. Locks every table while it moves the
/// rows.
Result<bool> partisiProvinsi(PgPool &pool, Scope provinsi);

} // namespace lumbung
