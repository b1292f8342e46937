// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>

#include <optional>

namespace lumbung {

/// {"galat":{"kode":"sinkron.celah","fakta":{"harap":17}}}; only texts, whole numbers and yes/no travel as facts.
QByteArray tulisGalat(const Error &galat);
/// The error in a body with this HTTP status; nothing when the body does not say one, then whoever answered is no
/// hub. The kind follows from the status.
std::optional<Error> bacaGalat(int status, const QByteArray &badan);

} // namespace lumbung
