// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"

#include <QJsonObject>

namespace lumbung {

/// That somebody was given records, which carry personal data of boards and members.
struct Bacaan {
    PerangkatId perangkat;
    QString pemakai;   ///< id of the user
    QString cara;      ///< "perubahan", "ambil", "snapshot", "berkas"; "audit" for looking at these lines
    QJsonObject rinci; ///< what: scopes with the cursor it was read from, ids, bytes; never a value of a record
    qint64 pada = 0;   ///< ms since 1970 UTC
};

/// The hub's audit of reading: only ever added to, each line chained to the one before.
class JejakBaca {
public:
    virtual ~JejakBaca() = default;
    /// Errors of the store: then what was to be read is not handed out.
    virtual Result<void> catat(const Bacaan &bacaan) = 0;
};

} // namespace lumbung
