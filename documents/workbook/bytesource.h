// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QtGlobal>

namespace lumbung {

/// Bytes as a stream: a part of a workbook, a text file, or a buffer in a test.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Up to `capacity` bytes into `target`; 0 at the end. Errors (Input): "impor.rusak", "impor.terlalu-besar".
    virtual Result<qint64> read(char *target, qint64 capacity) = 0;
};

} // namespace lumbung
