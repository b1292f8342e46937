// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/rencanaimpor.h"
#include "core/application/ports/workspace.h"

namespace lumbung {

/// Finds sheet, heading, meaning of the columns and tahun buku from the first rows of a file. What a person
/// chose in `permintaan` wins over what is remembered of the sender, which wins over what is found.
Result<RencanaImpor> susunRencana(TableSource &sumber, const PermintaanImpor &permintaan, Workspace &workspace,
                                  QDate hariIni);

/// The sheet that looks most like a list of koperasi.
Result<int> lembarTerbaik(TableSource &sumber);

} // namespace lumbung
