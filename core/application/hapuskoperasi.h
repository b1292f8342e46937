// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

namespace lumbung {

/// Removes a koperasi with all its keragaan as one act that can be undone; the history keeps every value.
/// Error Missing "koperasi.tidak-ada".
Result<TindakanId> hapusKoperasi(Office &office, const KoperasiId &id, const QString &pelaku);

} // namespace lumbung
