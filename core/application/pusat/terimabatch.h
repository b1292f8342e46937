// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

namespace lumbung {

class Clock;

/// The hub's answer to a push.
struct JawabanBatch {
    std::vector<JawabanOp> jawaban; ///< one an op, in the batch's order
    QString epoch;
};

/// Takes one batch of ops: locks heads in order, answers what is known already, judges and merges the rest one
/// after the other, writes everything and commits (docs/sinkron.md, POST /v1/push).
/// Errors: Conflict "sinkron.celah" {harap} (a dseq is missing), "sinkron.perangkat-ganda" {terakhir} (this dseq
/// was another op: a copied store), "sinkron.epoch-lain" {epoch}; Input "sinkron.bentuk"; Refused
/// "sinkron.di-luar-wilayah" (the scope may not even be read); Storage of TransaksiPusat.
Result<JawabanBatch> terimaBatch(PusatStore &store, const Pemakai &pemakai, const BatchOp &batch,
                                 const Clock &clock);

} // namespace lumbung
