// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace lumbung {

/// Makes the bundled Noto Sans known to Qt, so that every PC shows the same letters and its tabular figures
/// keep number columns aligned. Call once, after QApplication exists.
void loadTypeface();

/// The body font at a text scale of 100 to 200 %; every other size follows from it.
QFont bodyFont(int scalePercent);

} // namespace lumbung
