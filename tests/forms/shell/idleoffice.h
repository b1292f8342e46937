// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/awal/pendirikantor.h"
#include "forms/shell/officecare.h"

namespace lumbung {

/// Answers nothing: for tests that only look at the controls.
class IdleOffice final : public OfficeCare, public PendiriKantor {
public:
    QString folder() const override { return QStringLiteral("/contoh/lumbung"); }
    QFuture<Result<IsiCadangan>> backup(const QString &) override { return {}; }
    QFuture<Result<IsiCadangan>> inspect(const QString &) override { return {}; }
    QFuture<Result<QString>> recoveryKey() override { return {}; }
    void leave() override {}
    QFuture<Result<QString>> dirikan(const Kantor &, const QString &) override { return {}; }
    QFuture<Result<void>> latihan(const std::function<void(double)> &) override { return {}; }
};

} // namespace lumbung
