// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lembarkunciprinter.h"
#include "forms/awal/pendirikantor.h"
#include "forms/kunci/penjagakantor.h"
#include "forms/shell/officecare.h"

namespace lumbung {

/// Answers nothing: for tests that only look at the controls.
class IdleOffice final : public OfficeCare, public PendiriKantor, public PenjagaKantor, public LembarKunciPrinter {
public:
    QString folder() const override { return QStringLiteral("/contoh/lumbung"); }
    QFuture<Result<IsiCadangan>> backup(const QString &) override { return {}; }
    QFuture<Result<IsiCadangan>> inspect(const QString &) override { return {}; }
    Result<void> setPelaku(const QString &) override { return {}; }
    void leave() override {}

    QFuture<Result<QString>> dirikan(const Kantor &, const QString &) override { return {}; }
    QFuture<Result<CadanganDitemukan>> kenali(const QString &) override { return {}; }
    QFuture<Result<void>> pulihkan(const QString &, const QByteArray &, const QString &) override { return {}; }
    QFuture<Result<void>> latihan(const std::function<void(double)> &) override { return {}; }

    bool bersandi() const override { return false; }
    QFuture<Result<void>> pasangSandi(const QString &) override { return {}; }
    QFuture<Result<void>> gantiSandi(const QString &, const QString &) override { return {}; }
    QFuture<Result<void>> lepasSandi(const QString &) override { return {}; }
    QFuture<Result<void>> buka(const QString &) override { return {}; }
    QFuture<Result<void>> bukaDenganKunci(const QByteArray &) override { return {}; }
    int menitKunci() const override { return 10; }
    void setMenitKunci(int) override {}
    void kunciSekarang() override {}
    QFuture<Result<QString>> kunciPemulihan(const QString &) override { return {}; }

    Result<void> pdf(const QString &, const LembarKunci &) override { return {}; }
    Result<void> cetak(QPagedPaintDevice &, const LembarKunci &) override { return {}; }
};

} // namespace lumbung
