// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lumbung::wilayah {

/// The data rows of a small CSV file (comma, double quotes) whose header must be `header`; nothing when the
/// file cannot be read or has another header or a row of another length.
std::optional<std::vector<QStringList>> csvRows(const QString &path, const QStringList &header);

} // namespace lumbung::wilayah
