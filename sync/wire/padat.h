// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

#include <optional>

namespace lumbung {

/// Content-Encoding of a body. Keys: "", "gzip", "zstd".
enum class Padat { Polos, Gzip, Zstd };

QByteArray keyOf(Padat padat);
/// "identity" and nothing are Polos; nothing for an encoding that is not ours.
std::optional<Padat> padatOfKey(QByteArrayView key);
/// The best one that an Accept-Encoding header allows: zstd, then gzip, else Polos; "q=0" forbids.
Padat padatTerbaik(QByteArrayView acceptEncoding);

/// zstd level 1 or gzip level 1.
QByteArray padatkan(Padat padat, const QByteArray &isi);
/// Never holds more than `maks` bytes; what the data declares is checked first. Errors: Input
/// "sinkron.terlalu-besar" {maks}, "sinkron.bentuk" {di: "badan"} for damaged, cut or trailing data.
Result<QByteArray> kembangkan(Padat padat, const QByteArray &isi, qsizetype maks);

} // namespace lumbung
