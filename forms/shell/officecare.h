// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"

#include <QFuture>

namespace lumbung {

/// What a backup holds, found by opening it.
struct IsiCadangan {
    QString kantor;
    qint64 koperasi = 0;
    qint64 temuan = 0; ///< findings of check(); 0 = whole
    qint64 ukuran = 0; ///< bytes of the file
};

/// What a person can do with the office's files as a whole; made by the composition root. Futures finish on the
/// store's thread, continue them with a context.
class OfficeCare {
public:
    virtual ~OfficeCare() = default;
    virtual QString folder() const = 0;
    /// Copies the store and opens the copy to see that it can be restored.
    virtual QFuture<Result<IsiCadangan>> backup(const QString &path) = 0;
    virtual QFuture<Result<IsiCadangan>> inspect(const QString &path) = 0;
    /// Who works at this desk from now on: Desk::pelaku, kept for the next start. Errors: bacaSebutan().
    virtual Result<void> setPelaku(const QString &sebutan) = 0;
    /// Puts this office aside and shows the first-run steps; its data stays where it is.
    virtual void leave() = 0;
};

} // namespace lumbung
