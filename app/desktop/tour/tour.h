// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace lumbung {

/// `lumbung --tour FOLDER [--workbook FILE]`: does the main job in the real window with an office of its own and
/// writes what it saw: numbered pictures, the rekap, a one-page summary. Without a workbook it makes one.
/// Returns the exit code; a step that cannot be done is named on the standard error output.
int runTour(QApplication &app, const QString &folder, const QString &workbook);

} // namespace lumbung
