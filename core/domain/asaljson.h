// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/asal.h"

#include <QJsonValue>

namespace lumbung {

/// ["impor","2026-01-02"]: source and day as documents and ops carry them.
QJsonValue asalToJson(const Asal &asal);
void appendAsal(QByteArray &out, const Asal &asal);
/// What cannot be read is manual without a day.
Asal asalOfJson(const QJsonValue &json);

} // namespace lumbung
