// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

namespace lumbung {

/// Writes a file that only its owner may read, all of it or nothing, durably. Error Storage
/// "rahasia.tidak-tersimpan" with facts {berkas}.
Result<void> writeOwnerFile(const QString &path, const QByteArray &bytes);

} // namespace lumbung
