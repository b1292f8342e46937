// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/capcadangan.h"
#include "core/domain/result.h"
#include "storage/sqlite/connection.h"

namespace lumbung {

/// Copies the open store to a new encrypted file, reads that file whole, seals it with `cap` (whose key and size
/// are filled in here) and only then gives it its name. Conflict "cadangan.sudah-ada" when the name is taken.
Result<void> copyStore(Connection &connection, const QString &path, CapCadangan cap);
/// Removes a store file with its log.
void removeStore(const QString &path);
/// Opens a store file that nobody changes and reads every page of it; "simpan.versi-baru" as in migrations.h.
Result<void> verifyStore(const QString &path, const QByteArray &key);

} // namespace lumbung
