// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lumbung {

/// CRC-32C (Castagnoli) of a chunk of a file; in the head X-Crc32c as 8 hex digits.
quint32 crc32c(const QByteArray &bytes);
QByteArray teksCrc32c(const QByteArray &bytes);

} // namespace lumbung
