// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace lumbung {

/// Inputs to begin with: every office's workbook and CSV, every bad file but the bombs, parts with everything a
/// sheet, a string table, styles and a workbook part may hold.
std::vector<QByteArray> seedCorpus();

} // namespace lumbung
