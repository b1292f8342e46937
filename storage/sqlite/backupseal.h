// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/capcadangan.h"
#include "core/domain/result.h"

#include <optional>

class QIODevice;

namespace lumbung {

/// The seal as it is appended to a backup; always as long.
QByteArray sealBytes(const CapCadangan &cap);
/// The seal at the end of the file; nothing when there is none (backups of the first Lumbung, other files).
std::optional<CapCadangan> readSeal(QIODevice &file);

/// Looks at a file without a key. Backups without a seal are known by the eight bytes that the cipher leaves open
/// in the first page; their answer has no `sidik`. Errors: Missing "cadangan.tidak-ada"; Input "cadangan.bukan"
/// (not a backup), "cadangan.tidak-tersandi" (a plain SQLite file); Storage "cadangan.tidak-terbaca".
Result<CapCadangan> kenaliCadangan(const QString &path);

/// Reads the whole backup with the key. Errors: as kenaliCadangan(); Refused "cadangan.kunci-lain" with facts
/// {nama} when the seal tells it; Storage "cadangan.rusak", "simpan.versi-baru".
Result<CapCadangan> periksaCadangan(const QString &path, const QByteArray &key);

} // namespace lumbung
