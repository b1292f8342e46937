// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace lumbung {

/// A body as a JSON object. Input "sinkron.bentuk" {di: "badan", pada: offset} when it is no JSON, no object, no
/// UTF-8 or nested deeper than kedalamanMax; "sinkron.terlalu-besar" {maks} beyond badanMax. Deep nesting is
/// refused before anything is built.
Result<QJsonObject> bacaBadan(const QByteArray &badan);
QByteArray tulisBadan(const QJsonObject &objek);

} // namespace lumbung
