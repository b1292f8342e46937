// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/sqliteoffice.h"
#include "sync/engine/syncstore.h"

namespace lumbung {

/// Opens the office's store at `path` for the sync engine, on a connection of its own that belongs to the calling
/// thread. Errors as in openOffice().
Result<std::unique_ptr<SyncStore>> openSyncStore(const QString &path, const QByteArray &key, OfficeDeps deps);

} // namespace lumbung
