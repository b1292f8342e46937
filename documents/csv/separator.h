// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace lumbung {

/// The separator of a CSV sample among ; , tab and |: the one that cuts most records into the same number of
/// cells, and into many. Money like "1,234,567" in a file with ';' does not mislead it. ';' when nothing is cut.
char detectedSeparator(std::string_view sample);

/// Excel's own first line "sep=;": its separator, or 0.
char declaredSeparator(std::string_view sample);

} // namespace lumbung
