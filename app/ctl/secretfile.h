// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace lumbung::ctl {

/// The text of a small file that holds a password or a recovery key, without the line end. Errors: Missing
/// "berkas.tidak-ada" and Input "berkas.terlalu-besar" with facts {berkas}.
Result<QString> readSecretFile(const QString &path);

} // namespace lumbung::ctl
