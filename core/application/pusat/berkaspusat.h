// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/result.h"

#include <QByteArray>

namespace lumbung {

/// Who may know of which file. The bytes lie in the hub's blob folder; their name, the SHA-256 (32 bytes), grants
/// nothing by itself.
class BerkasPusat {
public:
    virtual ~BerkasPusat() = default;

    /// Whether a lampiran that is not removed, in a scope that this user may read, names the file: the member
    /// "sha256" (64 hex digits) of its document.
    virtual Result<bool> terbaca(const Pemakai &pemakai, const QByteArray &sha256) = 0;
    /// Whether this user has once sent all of it.
    virtual Result<bool> terunggah(const Pemakai &pemakai, const QByteArray &sha256) = 0;
    /// Notes that all of it is on disk and that this user has sent it. Noting twice is fine.
    virtual Result<void> catatLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64 bytes) = 0;
};

} // namespace lumbung
