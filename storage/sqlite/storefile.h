// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Copies the open store to a new encrypted file, reads that file whole and only then gives it its name.
/// Conflict "cadangan.sudah-ada" when the name is taken.
Result<void> copyStore(Connection &connection, const QString &path);
/// Removes a store file with its log.
void removeStore(const QString &path);
/// Opens a store file and reads every page of it.
Result<void> verifyStore(const QString &path, const QByteArray &key);

} // namespace lumbung
