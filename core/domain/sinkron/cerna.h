// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/rekam.h"

#include <QByteArray>

namespace lumbung {

inline constexpr int cernaBytes = 16;

/// SHA-256 of "jenis|id|versi|hapus" (numbers in decimal, id in lower case, hapus 0 or 1), cut to 16 bytes: a
/// scope's digest is the XOR of those of all its records, removed ones included, so each write changes it in place.
QByteArray cernaRekam(const KunciRekam &kunci, qint64 versi, bool dihapus);
/// digest ^= part; both 16 bytes, an empty digest counts as zeros.
void gabungCerna(QByteArray &digest, const QByteArray &part);
/// The bucket of a record: the first `bits` (at most 8) bits of its id.
int emberOf(const QString &id, int bits);

} // namespace lumbung
