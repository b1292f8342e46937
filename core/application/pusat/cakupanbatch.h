// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

#include <set>

namespace lumbung {

/// What a batch of ops touches, found before anything is locked.
struct CakupanBatch {
    std::set<Scope> kunci;         ///< heads to lock: the batch's scope and those that the user may write
    std::vector<KunciRekam> rekam; ///< records to read again under lock
    std::vector<OpId> op;          ///< the batch's ops and those that they were made on top of
};

/// Reads without locks which records the ops are about and where those are now.
Result<CakupanBatch> cakupanBatch(TransaksiPusat &transaksi, const Pemakai &pemakai, const BatchOp &batch);

} // namespace lumbung
