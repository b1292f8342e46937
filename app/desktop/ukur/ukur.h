// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace lumbung {

/// Opens the office in `folder`, works its table as a person does (scrolls, filters, searches, sorts, opens a form)
/// and writes what it cost into `hasil` (JSON): when the table could be used (ms since 1970), the longest stall of
/// the GUI thread by part, memory. Returns the exit code. Used by tests/bench.
int runUkur(QApplication &app, const QString &folder, const QString &hasil);

} // namespace lumbung
