// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace lumbung::ctl {

/// Each writes its part and returns the program's exit code: 0 done, 1 not possible, 2 wrong usage.
int printText(const QString &text);
int printOutcome(const Outcome &outcome, bool json);
int printError(const Error &error, bool json);
/// A line for the person at the terminal while a long command works.
void printProgress(const QString &line);

} // namespace lumbung::ctl
