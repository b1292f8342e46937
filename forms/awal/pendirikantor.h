// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/capcadangan.h"
#include "core/application/ports/office.h"

#include <QFuture>

#include <functional>

namespace lumbung {

/// A file that looks like a backup.
struct CadanganDitemukan {
    CapCadangan cap;
    bool kunciAda = false; ///< this computer keeps the key that opens it
};

/// Makes an office's store; the composition root does it on a worker thread.
class PendiriKantor {
public:
    virtual ~PendiriKantor() = default;
    /// Where data lies unless the person chooses another folder.
    virtual QString folder() const = 0;
    /// Makes the store and keeps its key; answers with the recovery key.
    virtual QFuture<Result<QString>> dirikan(const Kantor &kantor, const QString &folder) = 0;
    /// Looks at a backup without a recovery key.
    virtual QFuture<Result<CadanganDitemukan>> kenali(const QString &path) = 0;
    /// Makes the office from a backup; `kunci` is empty when this computer keeps it.
    virtual QFuture<Result<void>> pulihkan(const QString &path, const QByteArray &kunci, const QString &folder) = 0;
    /// Makes the practice office; `kemajuan` is called on a worker thread with 0…1.
    virtual QFuture<Result<void>> latihan(const std::function<void(double)> &kemajuan) = 0;
};

} // namespace lumbung
