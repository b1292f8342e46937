// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// Writes a workbook of the 30 columns of header variant V1 with `rows` synthetic koperasi of Kabupaten Bogor.
bool tulisBerkasBesar(const QString &path, int rows);

} // namespace lumbung
