// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QFuture>
#include <QString>

namespace lumbung {

/// The password of the opened office, the screen lock and the recovery key; made by the composition root. Futures
/// finish on a worker thread, continue them with a context. Errors: core/application/kuncisandi.h.
class PenjagaKantor {
public:
    virtual ~PenjagaKantor() = default;
    virtual bool bersandi() const = 0;
    virtual QFuture<Result<void>> pasangSandi(const QString &sandi) = 0;
    virtual QFuture<Result<void>> gantiSandi(const QString &lama, const QString &baru) = 0;
    virtual QFuture<Result<void>> lepasSandi(const QString &sandi) = 0;
    /// Gives the key to this run of the program; behind a locked screen it proves who sits there.
    virtual QFuture<Result<void>> buka(const QString &sandi) = 0;
    /// For a forgotten password, which is taken away.
    virtual QFuture<Result<void>> bukaDenganKunci(const QByteArray &kunci) = 0;

    /// Minutes without key or mouse after which the screen is locked; 0 = never.
    virtual int menitKunci() const = 0;
    virtual void setMenitKunci(int menit) = 0;
    virtual void kunciSekarang() = 0;

    /// The recovery key as kunciPemulihan() writes it, after the reason was written into the audit trail; Input
    /// "audit.tanpa-alasan".
    virtual QFuture<Result<QString>> kunciPemulihan(const QString &alasan) = 0;
};

} // namespace lumbung
