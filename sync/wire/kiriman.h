// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"

#include <QByteArray>

namespace lumbung {

/// POST /v1/push: the body; the device travels in X-Device.
QByteArray tulisBatch(const BatchOp &batch);
/// Input "sinkron.bentuk" {di}, "sinkron.terlalu-besar" (more than batchOpMax ops or batchBytesMax bytes).
Result<BatchOp> bacaBatch(const QByteArray &badan);

/// The hub's answer to a push.
struct BalasanKirim {
    QString epoch;
    std::vector<JawabanOp> jawaban; ///< one an op, in the batch's order

    friend bool operator==(const BalasanKirim &, const BalasanKirim &) = default;
};
QByteArray tulisBalasan(const BalasanKirim &balasan);
Result<BalasanKirim> bacaBalasan(const QByteArray &badan);

} // namespace lumbung
