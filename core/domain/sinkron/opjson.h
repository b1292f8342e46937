// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/bacaobjek.h"
#include "core/domain/sinkron/op.h"

#include <QJsonObject>

namespace lumbung {

/// An op as it travels and as an outbox keeps it (docs/sinkron.md, Push). Members without content are left out;
/// values of unknown fields (Op::ekstra) stand among the known ones.
QJsonObject opToJson(const Op &op);

/// The inverse. Strict: a wrong type, an id that is no UUID or a text that cannot be kept everywhere is noted in
/// `galat` with its place; unknown members are ignored, unknown fields go to Op::ekstra.
Op opOfJson(const QJsonObject &json, const QString &tempat, GalatBentuk &galat);

/// The same for one op alone. Input "sinkron.bentuk".
Result<Op> opOfJson(const QJsonObject &json);

} // namespace lumbung
