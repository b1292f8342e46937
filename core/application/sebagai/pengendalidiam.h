// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"

namespace lumbung {

/// The way to the hub for somebody who only looks: it leads nowhere.
class PengendaliDiam final : public PengendaliSinkron {
public:
    StatusSinkron status() const override { return {}; }
    void ikuti(QObject *, std::function<void(const StatusSinkron &)>) override {}
    void sinkronSekarang() override {}
    QFuture<Result<IdentitasPerangkat>> daftar(const PermintaanGabung &permintaan) override;
    QFuture<Result<std::vector<SesiPerangkat>>> perangkat() override;
    QFuture<Result<void>> cabut(const PerangkatId &perangkat) override;
};

} // namespace lumbung
