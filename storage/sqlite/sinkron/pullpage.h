// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/sinkron/hubrecords.h"
#include "storage/sqlite/sqliteoffice.h"

namespace lumbung {

/// The act under which pulled changes stand in history. `pelaku` empty = the hub.
Tindakan pullAct(const QString &pelaku);
/// Brings a page and its cursors into the store, inside the caller's transaction.
Result<void> applyPage(Connection &connection, const HalamanTurun &halaman, OfficeDeps deps);
/// Ops without an answer.
Result<qint64> countWaiting(Connection &connection);

} // namespace lumbung
