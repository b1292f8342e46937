// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

namespace lumbung {

/// Writes an audit line for an act that changes no record: a key was printed, a password set.
Result<void> catatAudit(Office &office, const Tindakan &tindakan);

/// The same with the reason a person gave, which must say something: otherwise Input `kodeTanpaAlasan`.
Result<void> catatDenganAlasan(Office &office, Tindakan tindakan, const QString &alasan,
                               const QString &kodeTanpaAlasan = u"audit.tanpa-alasan"_qs);

} // namespace lumbung
